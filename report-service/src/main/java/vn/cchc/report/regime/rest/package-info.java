/// Regimes over HTTP: `/api/v1/reporting-regimes`. Translates; decides nothing.
@NullMarked
package vn.cchc.report.regime.rest;

import org.jspecify.annotations.NullMarked;
