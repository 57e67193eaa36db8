/// Planted violations: see ArchRulesBiteTest.
@NullMarked
package vn.cchc.planted.thing.store;

import org.jspecify.annotations.NullMarked;
