/// Reading deadlines as plans print them, and printing them back in canonical Vietnamese.
///
/// [vn.cchc.calendar.parse.DeadlineParser] is total: any string yields clauses or an `Unparsed` that says where
/// reading stopped. It is a recursive descent over folded tokens, so its time grows with the length of the text and
/// with nothing else. Each grammar reads one family of clauses; every free phrase (an issuer, a meeting) is kept as
/// printed. [vn.cchc.calendar.parse.DeadlinePrinter] is its inverse.
@NullMarked
package vn.cchc.calendar.parse;

import org.jspecify.annotations.NullMarked;
