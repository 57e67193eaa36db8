package vn.cchc.kit.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/// What the events of one batch leave for its end: a list that belongs to the transaction in progress, so that a batch
/// that is rolled back leaves nothing behind. Each injection point has its own.
@Dependent
public class Gathered<T> {

    private final TransactionSynchronizationRegistry transaction;
    private final Object key = new Object();

    Gathered(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    public void add(T item) {
        @SuppressWarnings("unchecked")
        List<T> items = (List<T>) transaction.getResource(key);
        if (items == null) {
            items = new ArrayList<>();
            transaction.putResource(key, items);
        }
        items.add(item);
    }

    /// Everything added in this transaction, which is then forgotten.
    public List<T> drain() {
        @SuppressWarnings("unchecked")
        List<T> items = (List<T>) transaction.getResource(key);
        transaction.putResource(key, null);
        return items == null ? List.of() : items;
    }
}
