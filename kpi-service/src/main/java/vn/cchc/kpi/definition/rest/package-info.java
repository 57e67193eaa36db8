/// The same over HTTP, below `/api/v1/indicators`.
@NullMarked
package vn.cchc.kpi.definition.rest;

import org.jspecify.annotations.NullMarked;
