package vn.cchc.plan.unitname;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencyProfile;
import vn.cchc.plan.agency.domain.Validity;

class AgencyTreeTest {

    private static final int DEEP = 20_000;

    @Test
    void aTreeMayBeAsDeepAsItLikes() {
        List<Agency> chain = IntStream.range(0, DEEP)
                .mapToObj(i -> agency("A" + i, i == 0 ? null : "A" + (i - 1)))
                .toList();
        AgencyTree tree = new AgencyTree(chain);

        assertThat(tree.below("A0")).hasSize(DEEP - 1);
        assertThat(tree.pathUp("A" + (DEEP - 1))).hasSize(DEEP);
    }

    private static Agency agency(String code, @Nullable String parent) {
        return Agency.registered(
                code, new AgencyProfile(code, AgencyKind.OTHER, parent, Validity.ALWAYS, null, List.of()));
    }
}
