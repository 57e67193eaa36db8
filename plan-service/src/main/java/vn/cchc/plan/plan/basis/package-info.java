/// Register of the documents that plans rest on: each document once, by type and number, with what the plans say
/// about it and what an administrator knows to be right.
///
/// A citation stays as printed; the register holds the canonical date, issuer and title beside it. An entry made by
/// an agency holds for that agency and those below, one made by an administrator of the whole suite for everybody.
@NullMarked
package vn.cchc.plan.plan.basis;

import org.jspecify.annotations.NullMarked;
