/// Reports on administrative reform, put together from what the other services told.
///
/// The service owns reporting regimes, a journal of every fact it heard, and the reports folded from that journal.
/// It publishes `report.assembled`; it hears agencies, calendars, plans, tasks, dossier metrics and indicators.
/// Its guarantee: an agency, a period and a cut-off name one content, to the byte, whatever is heard later.
@NullMarked
package vn.cchc.report;

import org.jspecify.annotations.NullMarked;
