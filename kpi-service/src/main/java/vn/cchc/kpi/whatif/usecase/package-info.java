/// Asks what would be of a stored assessment, with the figures of now. Reads only.
@NullMarked
package vn.cchc.kpi.whatif.usecase;

import org.jspecify.annotations.NullMarked;
