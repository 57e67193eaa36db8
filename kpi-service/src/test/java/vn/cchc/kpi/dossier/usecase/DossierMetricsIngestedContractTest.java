package vn.cchc.kpi.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Totals;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.testkit.ContractAssertions;

class DossierMetricsIngestedContractTest {

    @Test
    void totalsOfAnAgencyAndWindowAreToldAsTheContractSays() {
        Map<DossierMetric, Long> counts = new EnumMap<>(DossierMetric.class);
        for (DossierMetric metric : DossierMetric.values()) {
            counts.put(metric, 12L);
        }
        AgencyWindow place =
                new AgencyWindow("Z01.05", new ReportingYear(2026).month(3).window());
        Totals totals = new Totals(place, 12, LocalDate.of(2026, 3, 14), false, 1, counts);
        OutboundEvent event = DossierMetricsIngested.of(
                totals, "dossier-system-ha-noi", UUID.randomUUID(), LocalDate.of(2026, 3, 15));
        ContractAssertions.assertValid(event);
        assertThat(event.key()).isEqualTo("Z01.05");
    }
}
