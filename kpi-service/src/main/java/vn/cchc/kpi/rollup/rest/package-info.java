/// Figures and rankings over HTTP. Bounded to the caller's agency and those below: anything else is not there.
@NullMarked
package vn.cchc.kpi.rollup.rest;

import org.jspecify.annotations.NullMarked;
