/// Draft, try, publish, apply: one class per intention.
@NullMarked
package vn.cchc.kpi.definition.usecase;

import org.jspecify.annotations.NullMarked;
