/// Where every target stands: assessments, their rules, their history.
///
/// `domain` is the pure function from counts to a verdict, `usecase` says what a fact can change, `store` keeps
/// the rows and tells the world, `search` answers questions. Other features call
/// [vn.cchc.kpi.assessment.usecase.Recompute] in their own transaction and nothing else.
@NullMarked
package vn.cchc.kpi.assessment;

import org.jspecify.annotations.NullMarked;
