/// The architecture as assertions. [ArchRules] is called by one five-line test per service; `planted/` holds one
/// deliberate violation per rule, and `ArchRulesBiteTest` proves that each rule finds its own.
@NullMarked
package vn.cchc.testkit.arch;

import org.jspecify.annotations.NullMarked;
