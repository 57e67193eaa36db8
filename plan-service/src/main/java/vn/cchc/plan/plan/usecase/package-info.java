/// One class per intention: import a plan, correct its rows, submit, sign, activate, amend and end it; search it, and
/// ask what it said on a day.
///
/// Each command names the version its caller has seen. [PlanAccess] says who sees and writes a plan.
@NullMarked
package vn.cchc.plan.plan.usecase;

import org.jspecify.annotations.NullMarked;
