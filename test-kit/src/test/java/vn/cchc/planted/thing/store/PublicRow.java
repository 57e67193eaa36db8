package vn.cchc.planted.thing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class PublicRow {
    @Id
    long id;
}
