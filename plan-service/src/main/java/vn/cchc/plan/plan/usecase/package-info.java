/// One class per intention: import a plan, type a deadline, look for gaps, activate.
@NullMarked
package vn.cchc.plan.plan.usecase;

import org.jspecify.annotations.NullMarked;
