/// Planted violations: see ArchRulesBiteTest.
@NullMarked
package vn.cchc.planted.thing;

import org.jspecify.annotations.NullMarked;
