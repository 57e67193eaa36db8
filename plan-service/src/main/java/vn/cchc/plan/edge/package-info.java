/// What the resources of this service have in common at the HTTP edge.
///
/// Features speak of versions and refusals; here is how a version is read from a request, and how it is said that it
/// does not fit. Nothing about agencies, days or plans.
@NullMarked
package vn.cchc.plan.edge;

import org.jspecify.annotations.NullMarked;
