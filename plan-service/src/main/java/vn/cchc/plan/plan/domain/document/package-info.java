/// The printed document as values: header, legal bases, rows of the appendix, targets. Nothing here is interpreted.
@NullMarked
package vn.cchc.plan.plan.domain.document;

import org.jspecify.annotations.NullMarked;
