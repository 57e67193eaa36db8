/// `Idempotency-Key`: a repeated `POST` gets the first answer, because key, answer and business change commit
/// together.
@NullMarked
package vn.cchc.kit.idempotency;

import org.jspecify.annotations.NullMarked;
