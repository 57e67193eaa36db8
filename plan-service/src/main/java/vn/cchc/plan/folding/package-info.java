/// Text as machines compare it: names, document numbers and search words without diacritics, case or punctuation.
@NullMarked
package vn.cchc.plan.folding;

import org.jspecify.annotations.NullMarked;
