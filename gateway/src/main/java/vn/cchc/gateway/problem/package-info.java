/// Every refusal of the gateway as RFC 9457 `application/problem+json`, with the types and texts the services use for
/// the same cause, in Vietnamese or English.
///
/// A refusal answers first and reads what is left of the request's body only up to a bound, then closes.
@NullMarked
package vn.cchc.gateway.problem;

import org.jspecify.annotations.NullMarked;
