package vn.cchc.plan.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// The targets of an open plan while a person changes them. Where an import left one code twice, the first is meant.
public record DraftTargets(Appendix appendix) {

    public static final int MOST = 2000;

    /// @throws PlanRefused when the code is taken
    public Appendix added(PlanTarget target) {
        refuseTaken(target.code());
        if (appendix.targets().size() >= MOST) {
            throw new PlanRefused(new PlanRefusal.TooManyTargets(MOST));
        }
        List<PlanTarget> targets = new ArrayList<>(appendix.targets());
        targets.add(target);
        return with(targets);
    }

    /// @throws PlanRefused when there is none of this code, or it is to get a code that is taken
    public Appendix corrected(String code, PlanTarget target) {
        int place = place(code);
        if (!target.code().equals(code)) {
            refuseTaken(target.code());
        }
        List<PlanTarget> targets = new ArrayList<>(appendix.targets());
        targets.set(place, target);
        return with(targets);
    }

    /// @throws PlanRefused when there is none of this code
    public Appendix without(String code) {
        List<PlanTarget> targets = new ArrayList<>(appendix.targets());
        targets.remove(place(code));
        return with(targets);
    }

    private int place(String code) {
        List<PlanTarget> targets = appendix.targets();
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.TargetUnknown(code)));
    }

    private void refuseTaken(String code) {
        if (appendix.targets().stream().anyMatch(target -> target.code().equals(code))) {
            throw new PlanRefused(new PlanRefusal.TargetCodeTaken(code));
        }
    }

    private Appendix with(List<PlanTarget> targets) {
        return new Appendix(appendix.tasks(), targets);
    }
}
