/// Planted violations: see ArchRulesBiteTest.
@NullMarked
package vn.cchc.planted.thing.rest;

import org.jspecify.annotations.NullMarked;
