/// `/api/v1/plans/{id}/roll-over-preview` over HTTP.
@NullMarked
package vn.cchc.plan.plan.rollover.rest;

import org.jspecify.annotations.NullMarked;
