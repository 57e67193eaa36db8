package vn.cchc.plan.plan.domain.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a plan was signed, as the document system that numbered and sealed it tells it.
///
/// The printed date and the moments of the electronic signatures are different facts and often differ; neither
/// corrects the other.
///
/// @param number     number given to the document, e.g. `118/KH-SGDĐT`
/// @param signedOn   date printed on the document
/// @param signer     name of the person who signed
/// @param position   under which title, e.g. `KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC`
/// @param fileSha256 SHA-256 of the signed file, in 64 lower-case hexadecimal digits
public record Signing(
        String number,
        LocalDate signedOn,
        String signer,
        @Nullable String position,
        @Nullable String fileSha256,
        List<Stamp> stamps) {

    public Signing {
        stamps = List.copyOf(stamps);
    }

    /// One electronic signature (Decree 30/2020/NĐ-CP: the person first, then the agency).
    ///
    /// @param by who signed, as the certificate says
    public record Stamp(String by, Kind kind, Instant at) {

        /// Whose certificate it is.
        public enum Kind {
            PERSON,
            AGENCY
        }
    }
}
