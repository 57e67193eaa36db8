/// What the resources of this service have in common at the HTTP edge.
///
/// Features speak of versions and refusals; here is how those are read from a request and said in an answer. Nothing
/// about agencies, days or plans.
@NullMarked
package vn.cchc.plan.edge;

import org.jspecify.annotations.NullMarked;
