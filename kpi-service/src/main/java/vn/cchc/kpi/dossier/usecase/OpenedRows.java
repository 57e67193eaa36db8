package vn.cchc.kpi.dossier.usecase;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Rows of a body that is begun to be read with its first row, as part of its import: what is refused at its begin is
/// refused like what is refused later.
public final class OpenedRows implements IncomingRows {

    private final Supplier<IncomingRows> opening;
    private @Nullable IncomingRows opened;

    public OpenedRows(Supplier<IncomingRows> opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Incoming> next() {
        IncomingRows rows = opened == null ? opening.get() : opened;
        opened = rows;
        return rows.next();
    }
}
