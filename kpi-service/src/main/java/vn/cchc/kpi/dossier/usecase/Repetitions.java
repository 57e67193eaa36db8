package vn.cchc.kpi.dossier.usecase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierRow;

/// How often the subject of a row has come before in the same import. Subjects are known by 48 bits of them, in eight
/// bytes each at most: two that look alike, of which a million rows have none, only wait for each other.
final class Repetitions {

    /// So often may one import correct itself.
    static final int MOST = 50;

    private final List<Fingerprints> turns = new ArrayList<>();

    /// The first turn in which nothing about the same agency, window and subject has its place yet, [#MOST] when
    /// there is none.
    int turn(DossierRow row) {
        long fingerprint = fingerprint(row);
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

    private static long fingerprint(DossierRow row) {
        long mixed = row.agencyCode().hashCode() * 0x9E3779B97F4A7C15L
                ^ row.subject().key().hashCode() * 0xC2B2AE3D27D4EB4FL
                ^ row.window().from().toEpochDay() * 0x165667B19E3779F9L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }

    /// A set of numbers in many small ones: 16 bits say which, 32 bits are kept there.
    private static final class Fingerprints {

        private static final int PARTS = 1 << 16;

        private final @Nullable Numbers[] parts = new Numbers[PARTS];

        boolean add(long fingerprint) {
            int part = (int) (fingerprint >>> 48);
            Numbers numbers = parts[part];
            if (numbers == null) {
                numbers = new Numbers();
                parts[part] = numbers;
            }
            return numbers.add((int) fingerprint);
        }
    }

    /// A set without a box each: open addressing, at most three quarters full.
    private static final class Numbers {

        private int[] slots = new int[4];
        private int size;
        private boolean holdsZero;

        boolean add(int number) {
            if (number == 0) {
                boolean added = !holdsZero;
                holdsZero = true;
                return added;
            }
            int slot = find(slots, number);
            if (slots[slot] == number) {
                return false;
            }
            slots[slot] = number;
            size++;
            if (size * 4 > slots.length * 3) {
                grow();
            }
            return true;
        }

        /// Where the number is, or would be.
        private static int find(int[] slots, int number) {
            int slot = number & (slots.length - 1);
            while (slots[slot] != 0 && slots[slot] != number) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slot;
        }

        private void grow() {
            int[] wider = new int[slots.length * 2];
            for (int number : slots) {
                if (number != 0) {
                    wider[find(wider, number)] = number;
                }
            }
            slots = wider;
        }
    }
}
