/// The preview over HTTP.
@NullMarked
package vn.cchc.plan.appendix.rest;

import org.jspecify.annotations.NullMarked;
