//! Deliveries and stock.

use super::{Col, NAMED, Shape, col, weak};
use crate::tables::TableId;

pub(super) static SHIPMENTS: Shape = Shape {
    table: TableId::Shipments,
    needs: &[
        &["order_id", "shipment_id"],
        &[
            "promised_at",
            "shipped_at",
            "delivered_at",
            "attempts",
            "error",
            "pick_cost",
            "pack_cost",
            "storage_cost",
        ],
    ],
    titles: &[],
    columns: SHIPMENT_COLUMNS,
};

const SHIPMENT_COLUMNS: &[Col] = &[
    col(
        "shipment_id",
        "shipment no, shipment number, parcel id, parcel number, delivery id, delivery number, \
         tracking number, tracking code, tracking id, track and trace, zendingnummer, zending id, \
         zendingsnummer, pakketnummer, track & trace, forsendelsesnummer, forsendelse id, \
         pakkenummer, leveringsnummer, sporingsnummer",
    ),
    col(
        "order_id",
        "order number, order no, order nr, order #, order, order reference, reference, \
         bestelnummer, ordernummer, bestelling, order id klant, ordrenummer, ordrenr, ordre, \
         ordre nr, ordre id",
    ),
    col(
        "ordered_at",
        "order date, order created at, order time, ordered on, ordered, order placed at, \
         besteldatum, orderdatum, besteld op, ordredato, bestilt, bestilt den, bestillingsdato",
    ),
    weak("ordered_at", "created at, created, aangemaakt, aangemaakt op, oprettet, oprettet den"),
    col(
        "promised_at",
        "promised date, promised delivery date, promised on, promised, promise date, \
         expected delivery, expected delivery date, estimated delivery, estimated delivery date, \
         order estimated delivery date, delivery date promised, due date, deliver by, eta, \
         beloofde leverdatum, beloofd op, beloofd, verwachte leverdatum, verwachte levering, \
         toegezegde leverdatum, lovet leveringsdato, lovet leveret, lovet, lovet den, \
         forventet levering, forventet leveringsdato, forventet leveret",
    ),
    col(
        "shipped_at",
        "shipped date, ship date, shipping date, shipment date, dispatch date, dispatched at, \
         date shipped, shipped on, shipped, sent at, fulfilled at, order delivered carrier date, \
         handed to carrier at, verzenddatum, verzonden op, verzonden, verstuurd op, \
         afsendelsesdato, afsendt, afsendt den, sendt den, forsendelsesdato",
    ),
    col(
        "delivered_at",
        "delivered date, delivery date, delivered on, delivered, date delivered, \
         order delivered customer date, delivery time, leverdatum, bezorgdatum, bezorgd op, \
         bezorgd, geleverd op, afgeleverd op, afgeleverd, leveret, leveret den, leveringsdato, \
         udleveret",
    ),
    col(
        "attempts",
        "delivery attempts, number of attempts, attempt count, delivery attempt, \
         bezorgpogingen, leverpogingen, aantal pogingen, pogingen, leveringsforsøg, forsøg, \
         antal forsøg",
    ),
    col(
        "error",
        "fulfilment error, fulfillment error, error type, shipping error, delivery error, defect, \
         mistake, fout, fouttype, foutsoort, leverfout, verzendfout, fejl, fejltype, \
         leveringsfejl",
    ),
    weak("error", "problem, issue, probleem, exception, afwijking, afvigelse"),
    col(
        "warehouse",
        "fulfilment center, fulfillment center, distribution center, depot, location, magazijn, \
         locatie, vestiging, lagersted, lager, lokation",
    ),
    col("shift", "work shift, team shift, ploeg, dienst, skift, vagt, hold"),
    col(
        "picking_method",
        "pick method, picking, picking type, pick strategy, pickmethode, orderpickmethode, \
         verzamelmethode, plukmetode, pluk metode, plukkemetode",
    ),
    col(
        "carrier",
        "shipping carrier, courier, shipping company, delivery company, logistics provider, \
         vervoerder, bezorger, bezorgdienst, transporteur, fragtfirma, transportør, fragtmand, \
         speditør, shipping method, verzendmethode, forsendelsesmetode, leveringsmetode",
    ),
    col(
        "country",
        "country code, ship country, shipping country, destination country, destination, land, \
         landcode, leveringsland, bestemmingsland, landekode, modtagerland",
    ),
    col(
        "pick_cost",
        "picking cost, picking costs, pick costs, picking fee, pickkosten, orderpickkosten, \
         verzamelkosten, plukomkostninger, plukkeomkostninger, plukpris",
    ),
    col(
        "pack_cost",
        "packing cost, packing costs, pack costs, packaging cost, packaging costs, \
         inpakkosten, verpakkingskosten, pakkeomkostninger, emballageomkostninger, \
         emballagepris",
    ),
    col(
        "storage_cost",
        "storage costs, storage fee, warehousing cost, opslagkosten, lageromkostninger, \
         opbevaringsomkostninger",
    ),
    col(
        "shipping_cost",
        "shipping costs, carrier cost, freight cost, freight, postage, delivery cost, \
         transport cost, verzendkosten, bezorgkosten, vrachtkosten, transportkosten, \
         fragtomkostninger, fragt, forsendelsesomkostninger, leveringsomkostninger",
    ),
    col("currency", "currency code, valuta, valutacode, valutakode"),
];

pub(super) static STOCK: Shape = Shape {
    table: TableId::Stock,
    needs: &[&["on_hand"], &["sku", "product"]],
    titles: &[],
    columns: &[
        weak(
            "date",
            "day, snapshot date, stock date, inventory date, as of, as of date, counted at, \
             week start, timestamp, datum, peildatum, voorraaddatum, teldatum, dag, dato, \
             lagerdato, opgørelsesdato, optalt",
        ),
        col(
            "sku",
            "sku id, sku code, product id, article code, article number, article id, item number, \
             item #, stock code, stockcode, product code, variant sku, ean, gtin, \
             internal reference, artikelnummer, artikelcode, productcode, varenummer, varenr, \
             produktnummer, vare nr",
        ),
        col(
            "product",
            "product name, product title, item name, item, title, description, article, name, \
             productnaam, artikel, artikelnaam, omschrijving, naam, vare, varenavn, produkt, \
             produktnavn, navn",
        ),
        col(
            "category",
            "product category, product type, category name, categorie, productgroep, kategori, \
             varegruppe, produktgruppe",
        ),
        col("brand", "vendor, manufacturer, supplier, merk, leverancier, mærke, leverandør"),
        col(
            "on_hand",
            "on hand units, quantity on hand, qty on hand, stock on hand, units on hand, stock, \
             stock level, stock quantity, stock qty, stock units, inventory, inventory quantity, \
             inventory level, inventory qty, units in stock, in stock, current stock, \
             on hand current, voorraad, voorraadniveau, aantal op voorraad, op voorraad, \
             vrije voorraad, fysieke voorraad, technische voorraad, lagerbeholdning, \
             lagerantal, på lager, antal på lager, beholdning, lagerstatus, lager",
        ),
        weak("on_hand", "available, available quantity, beschikbaar, til rådighed, tilgængelig"),
        col(
            "reserved",
            "reserved units, reserved quantity, reserved qty, reserved stock, allocated, \
             committed, committed units, gereserveerd, gereserveerde voorraad, reserveret, \
             reserveret antal",
        ),
        col(
            "reorder_point",
            "reorder level, min stock, minimum stock, min level, stock min, safety stock, \
             bestelpunt, bestelniveau, minimumvoorraad, minimale voorraad, veiligheidsvoorraad, \
             genbestillingspunkt, genbestil ved, minimumslager, minimumsbeholdning, min lager",
        ),
        col(
            "max_level",
            "max stock, maximum stock, maximum level, stock max, maximumvoorraad, \
             maximale voorraad, maximumslager, maksimumslager, maksimumsbeholdning, max lager, \
             maks lager",
        ),
        col(
            "unit_cost",
            "cost price, cost per item, purchase price, buy price, cost, cogs, kostprijs, \
             inkoopprijs, kostpris, indkøbspris",
        ),
        col(
            "warehouse",
            "warehouse name, stock location, location, store, magazijn, magazijnlocatie, locatie, \
             filiaal, lagersted, lokation, butik, source code",
        ),
        col("currency", "currency code, valuta, valutacode, valutakode"),
    ],
};

/// A list of quantities named for the stock it holds.
pub(super) static STOCK_LIST: Shape = Shape {
    table: TableId::Stock,
    needs: &[&["on_hand"], &["sku"], &[NAMED]],
    titles: &[("stock inventory voorraad lager lagerbeholdning", &[])],
    columns: &[
        weak("date", "day, snapshot date, datum, dato"),
        col(
            "sku",
            "product id, article code, article number, item number, product code, ean, \
             artikelnummer, artikelcode, productcode, varenummer, varenr, produktnummer",
        ),
        col("on_hand", "quantity, qty, units, aantal, stuks, antal, stk"),
        col("warehouse", "location, store, magazijn, locatie, lagersted, source code"),
    ],
};
