/// Registering an agency: the only way into the tree, one at a time.
@NullMarked
package vn.cchc.plan.agency.usecase;

import org.jspecify.annotations.NullMarked;
