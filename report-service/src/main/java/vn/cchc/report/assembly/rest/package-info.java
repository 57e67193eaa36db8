/// Reports over HTTP: `/api/v1/reports`, as JSON or as a Word document.
@NullMarked
package vn.cchc.report.assembly.rest;

import org.jspecify.annotations.NullMarked;
