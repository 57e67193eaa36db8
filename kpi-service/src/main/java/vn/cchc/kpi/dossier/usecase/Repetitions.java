package vn.cchc.kpi.dossier.usecase;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.kpi.dossier.domain.DossierRow;

/// How often the subject of a row has come before in the same import. Subjects are known by 32 bits of them, in eight
/// bytes each at most: two that look alike only wait for each other.
final class Repetitions {

    /// So often may one import correct itself.
    static final int MOST = 50;

    private final List<Fingerprints> turns = new ArrayList<>();

    /// The first turn in which nothing about the same agency, window and subject has its place yet, [#MOST] when
    /// there
    /// is none.
    int turn(DossierRow row) {
        int fingerprint = fingerprint(row);
        for (int turn = 0; turn < turns.size(); turn++) {
            if (turns.get(turn).add(fingerprint)) {
                return turn;
            }
        }
        if (turns.size() < MOST) {
            Fingerprints next = new Fingerprints();
            next.add(fingerprint);
            turns.add(next);
            return turns.size() - 1;
        }
        return MOST;
    }

    int turns() {
        return turns.size();
    }

    private static int fingerprint(DossierRow row) {
        long mixed = row.agencyCode().hashCode() * 0x9E3779B97F4A7C15L
                ^ row.subject().key().hashCode() * 0xC2B2AE3D27D4EB4FL
                ^ row.window().from().toEpochDay() * 0x165667B19E3779F9L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) (mixed ^ mixed >>> 32);
    }

    /// A set of numbers without a box each: open addressing, at most half full.
    private static final class Fingerprints {

        private int[] slots = new int[1 << 6];
        private int size;
        private boolean holdsZero;

        boolean add(int number) {
            if (number == 0) {
                boolean added = !holdsZero;
                holdsZero = true;
                return added;
            }
            int slot = free(slots, number);
            if (slots[slot] == number) {
                return false;
            }
            slots[slot] = number;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
            return true;
        }

        /// Where the number is, or would be.
        private static int free(int[] slots, int number) {
            int slot = number & slots.length - 1;
            while (slots[slot] != 0 && slots[slot] != number) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            int[] wider = new int[slots.length * 2];
            for (int number : slots) {
                if (number != 0) {
                    wider[free(wider, number)] = number;
                }
            }
            slots = wider;
        }
    }
}
