package vn.cchc.plan.appendix;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.usecase.AgencyReach;
import vn.cchc.plan.appendix.PreviewRefusal.IssuerUnknown;
import vn.cchc.plan.appendix.PreviewRefusal.OtherAgency;

/// Reads an office file as the appendix of a plan of one issuer. Nothing is kept.
@ApplicationScoped
public class PreviewAppendix {

    public record Command(InputStream file, String issuerCode, PlanYears years, Caller caller) {}

    private final Agencies agencies;
    private final AgencyReach reach;
    private final ReadAppendix readAppendix;

    PreviewAppendix(Agencies agencies, AgencyReach reach, ReadAppendix readAppendix) {
        this.agencies = agencies;
        this.reach = reach;
        this.readAppendix = readAppendix;
    }

    /// @throws PreviewRefused when the issuer is unknown or not the caller's, or the file holds no appendix
    public Reading handle(Command command) {
        if (agencies.find(command.issuerCode()).isEmpty()) {
            throw new PreviewRefused(new IssuerUnknown(command.issuerCode()));
        }
        if (!reach.covers(command.caller(), command.issuerCode())) {
            throw new PreviewRefused(new OtherAgency(command.issuerCode()));
        }
        return readAppendix.handle(command.file(), command.issuerCode(), command.years());
    }
}
