/// Which days figures can be about, the same for those pushed and those entered.
@NullMarked
package vn.cchc.kpi.day;

import org.jspecify.annotations.NullMarked;
