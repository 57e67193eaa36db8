/// What every request meets before it is routed: plain form, a genuine token, the limits, the header policy.
///
/// Each class is one Vert.x handler with one question. A handler that says no answers through
/// [Refusals][vn.cchc.gateway.problem.Refusals]; one that says yes calls `next`. None of them blocks.
@NullMarked
package vn.cchc.gateway.edge;

import org.jspecify.annotations.NullMarked;
