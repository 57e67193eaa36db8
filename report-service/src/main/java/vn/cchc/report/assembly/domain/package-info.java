/// What a report says: [ReportFold] turns facts into [ReportContent], purely.
/// Order and repetition of facts do not matter, and facts recorded after the cut-off are not there.
@NullMarked
package vn.cchc.report.assembly.domain;

import org.jspecify.annotations.NullMarked;
