/// Planted violations: see ArchRulesBiteTest.
@NullMarked
package vn.cchc.planted.thing.domain;

import org.jspecify.annotations.NullMarked;
