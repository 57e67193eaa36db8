package vn.cchc.calendar.parse;

import java.util.Set;

/// Folded letters compared.
final class Letters {

    private static final Set<String> INITIALS = Set.of(
            "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
            "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> RHYMES = Set.of(
            "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec", "ech", "em",
            "en", "eng", "enh", "eo", "ep", "et", "eu", "i", "ia", "ich", "iec", "iem", "ien", "ieng", "iep", "iet",
            "ieu", "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh",
            "oat", "oay", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "op", "ot", "u", "ua", "uan",
            "uang", "uat", "uay", "uc", "ue", "uech", "uenh", "ui", "um", "un", "ung", "uo", "uoc", "uoi", "uom", "uon",
            "uong", "uop", "uot", "uou", "up", "ut", "uu", "uy", "uya", "uych", "uyen", "uyet", "uynh", "uyt", "y",
            "yem", "yen", "yet", "yeu");
    private static final int LONGEST_INITIAL = 3;

    private Letters() {}

    /// The letters that occur, a bit for each; all signs share one.
    static int mask(String text) {
        int mask = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            mask |= letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 1 << 26;
        }
        return mask;
    }

    /// A quick look: each edit takes away one letter and adds one at most.
    static boolean mayBeWithin(int edits, int mask, int other) {
        return Integer.bitCount(mask & ~other) <= edits && Integer.bitCount(other & ~mask) <= edits;
    }

    /// How many letters must be put in, left out or changed to get from one text to the other; any number above
    /// `most` when it is more.
    static int edits(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j < above.length; j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(kept, Math.min(above[j], above[j - 1]) + 1);
            }
        }
        return above[other.length()];
    }

    static boolean areAllIn(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean containsAny(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a Vietnamese syllable can be spelt so. What cannot be one must be damaged; what can may be a word that
    /// only looks like another.
    static boolean maybeSyllable(String letters) {
        for (int length = Math.min(LONGEST_INITIAL, letters.length() - 1); length >= 0; length--) {
            if (INITIALS.contains(letters.substring(0, length)) && RHYMES.contains(letters.substring(length))) {
                return true;
            }
        }
        return false;
    }
}
