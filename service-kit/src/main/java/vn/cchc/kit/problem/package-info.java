/// The one error shape of the suite: RFC 9457 `application/problem+json`.
///
/// A rule that says no throws [ProblemException]; mappers here turn it, and every other failure, into a document with
/// a stable `type`, a title in the language the caller accepts (bundles under `problems/`), JSON pointers in
/// `errors[]` and the `traceId`. No other class of the suite maps exceptions to HTTP.
@NullMarked
package vn.cchc.kit.problem;

import org.jspecify.annotations.NullMarked;
