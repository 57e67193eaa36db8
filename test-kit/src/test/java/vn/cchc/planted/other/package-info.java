/// Planted violations: see ArchRulesBiteTest.
@NullMarked
package vn.cchc.planted.other;

import org.jspecify.annotations.NullMarked;
