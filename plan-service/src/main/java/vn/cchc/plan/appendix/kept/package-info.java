/// How the rows of an open plan were read from office files, and which of the readings a person has confirmed.
///
/// Nothing of a file is dropped: headers, sections, notes and blank rows are kept beside those that became tasks. A
/// row is confirmed as it stands; from then on its task is corrected only after the confirmation was withdrawn. Who
/// confirmed and who withdrew stays for ever.
@NullMarked
package vn.cchc.plan.appendix.kept;

import org.jspecify.annotations.NullMarked;
