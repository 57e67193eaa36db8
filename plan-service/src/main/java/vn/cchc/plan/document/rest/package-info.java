/// Plans as files over HTTP.
@NullMarked
package vn.cchc.plan.document.rest;

import org.jspecify.annotations.NullMarked;
