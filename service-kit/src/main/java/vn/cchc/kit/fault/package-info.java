/// Named points between two steps of the outbox and the inbox where a test may crash the program. They do nothing in
/// production.
@NullMarked
package vn.cchc.kit.fault;

import org.jspecify.annotations.NullMarked;
