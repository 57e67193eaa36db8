/// The intention behind `POST /reports`: assemble one report. The transaction begins here.
@NullMarked
package vn.cchc.report.assembly.usecase;

import org.jspecify.annotations.NullMarked;
