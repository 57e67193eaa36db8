/// The names of files that are given out.
@NullMarked
package vn.cchc.plan.download;

import org.jspecify.annotations.NullMarked;
