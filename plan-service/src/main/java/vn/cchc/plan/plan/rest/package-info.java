/// `/api/v1/plans` over HTTP: bodies in, views out, refusals as problems.
@NullMarked
package vn.cchc.plan.plan.rest;

import org.jspecify.annotations.NullMarked;
