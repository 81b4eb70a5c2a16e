//! Header words and what they mean.

use super::meaning::Meaning;
use super::plain::plain_words;

/// Words by meaning, with commas between them; the first meaning that has a header's wins.
const WORDS: &[(Meaning, &str)] = &[
    (Meaning::EventId, "pageview id, website pageview id, event id, hit id, view id"),
    (Meaning::EventName, "event name, event type"),
    (Meaning::Event, "event"),
    (
        Meaning::OrderId,
        "order id, order number, order no, order nr, order, orderid, order #, invoice no, \
         invoice, invoice number, invoice id, invoiceno, order reference, reference, \
         transaction id, bestelnummer, ordernummer, ordernr, bestelling, bestelnr, \
         boekstuknummer, factuurnummer, ordrenummer, ordrenr, ordre, ordre #, ordre id, \
         ordre nr, fakturanummer, bestellnummer, numéro de commande, pedido",
    ),
    (
        Meaning::ReturnId,
        "return id, refund id, order item refund id, rma, rma number, return number, return no, \
         retournummer, returnummer, returnering id, returneringsnummer",
    ),
    (
        Meaning::LineId,
        "line id, order line id, order item id, item id, line item id, regelnummer, orderregel, \
         linjenummer, ordrelinje",
    ),
    (
        Meaning::SessionId,
        "session id, website session id, visit id, sessie id, sessions id, ga session id, \
         user session, user session id",
    ),
    (
        Meaning::Customer,
        "customer id, customer, customer no, customer number, customerid, user id, email, \
         e mail, email address, customer email, client id, client, buyer, klant, klantnummer, \
         klant id, klantnr, naam klant, e mailadres, emailadres, kunde, kundenr, kundenummer, \
         kunde id, kunde email, customer unique id, cliente, member id, account id",
    ),
    (
        Meaning::RequestedDate,
        "requested at, requested on, request date, return requested at, aangevraagd op, \
         aanvraagdatum, aangemeld op, anmodet, anmodet den, anmodningsdato",
    ),
    (
        Meaning::ReceivedDate,
        "received at, received on, received date, date received, return received at, \
         ontvangen op, ontvangstdatum, retour ontvangen, modtaget, modtaget den, \
         modtagelsesdato, retur modtaget",
    ),
    (
        Meaning::ReturnDate,
        "return date, refund date, refunded at, returned at, retourdatum, returdato, \
         refusionsdato, terugbetaald op",
    ),
    (
        Meaning::Date,
        "created at, order date, date, day, orderdate, invoice date, invoicedate, \
         event timestamp, event time, event date, purchase date, sale date, sales date, \
         order time, order datetime, timestamp, datetime, date time, created, created on, \
         order created at, order purchase timestamp, transaction date, date + hour, date hour, \
         besteldatum, orderdatum, datum, \
         aankoopdatum, aangemaakt, aangemaakt op, factuurdatum, dag, ordredato, dato, oprettet, \
         oprettet den, købsdato, fakturadato, bestelldatum, data, data do pedido",
    ),
    (
        Meaning::Status,
        "status, order status, financial status, payment status, orderstatus, bestelstatus, \
         ordrestatus, betaalstatus, betalingsstatus",
    ),
    (
        Meaning::IsCancelled,
        "is cancelled, is canceled, cancelled, canceled, geannuleerd, annulleret",
    ),
    (Meaning::IsTest, "is test, test order, is test order, testbestelling, testordre"),
    (
        Meaning::SalesChannel,
        "sales channel, order channel, store, shop, verkoopkanaal, salgskanal, winkel, butik, \
         marketplace",
    ),
    (
        Meaning::Channel,
        "channel, channel group, marketing channel, default channel group, traffic channel, \
         session default channel group, session primary channel group, acquisition channel, \
         kanaal, kanaalgroep, kanal, kanalgruppe, platform, plataforma, canal, ad platform, \
         network",
    ),
    (
        Meaning::SourceMedium,
        "source / medium, source medium, session source / medium, session source medium, \
         bron / medium, kilde / medie, bron medium, kilde medie",
    ),
    (Meaning::TaggedSource, "utm source"),
    (
        Meaning::Source,
        "source, traffic source, session source, referrer source, bron, kilde, visitor source",
    ),
    (Meaning::Medium, "medium, utm medium, session medium, medie"),
    (
        Meaning::Campaign,
        "campaign, campaign name, utm campaign, campaign id, xyz campaign id, campagne, \
         campagnenaam, kampagne, kampagnenavn, campanha, session campaign",
    ),
    (Meaning::Keyword, "keyword, utm term, search term, zoekwoord, søgeord"),
    (
        Meaning::Device,
        "device, device type, device category, apparaat, apparaattype, enhed, enhedstype, \
         enhedskategori, apparaatcategorie",
    ),
    (
        Meaning::LandingPage,
        "landing page, landing page path, landing page + query string, bestemmingspagina, \
         landingspagina, landingsside",
    ),
    (Meaning::Referrer, "referrer, http referer, referer, verwijzer, henviser"),
    (
        Meaning::Country,
        "country, country code, shipping country, billing country, ship country, market, land, \
         landcode, landekode, leveringsland, geo, país, pais, pays",
    ),
    (Meaning::CustomerType, "customer segment, b2b b2c, klanttype, kundetype"),
    (
        Meaning::Coupon,
        "coupon, coupon code, discount code, promo code, voucher, voucher code, coupons, \
         kortingscode, kortingsbon, waardebon, rabatkode, rabatkupon, promotion code",
    ),
    (
        Meaning::PaymentMethod,
        "payment method, payment type, payment, betaalmethode, betaalwijze, betalingsmetode, \
         betalingsmåde",
    ),
    (Meaning::Currency, "currency, currency code, valuta, valutacode, valutakode"),
    (
        Meaning::Sku,
        "sku, sku id, sku code, product id, article code, article number, item #, item number, stock code, \
         stockcode, product code, productid, variant sku, lineitem sku, artikelnummer, \
         artikelcode, productcode, ean, varenummer, varenr, produktnummer, product sku, asin, \
         gtin",
    ),
    (
        Meaning::Product,
        "product, product name, product title, item name, item, title, description, article, \
         producttitel, productnaam, artikel, artikelnaam, omschrijving, vare, varenavn, \
         produkt, produktnavn, lineitem name, name, naam, navn",
    ),
    (Meaning::Variant, "variant, product variant, size, color, variatie, maat, kleur, størrelse"),
    (
        Meaning::Category,
        "category, product category, product type, category name, product category name, \
         categorie, categorieën, productgroep, kategori, varegruppe, produktgruppe, department",
    ),
    (
        Meaning::Brand,
        "brand, vendor, manufacturer, supplier, merk, leverancier, mærke, producent, leverandør",
    ),
    (
        Meaning::Reason,
        "reason, return reason, refund reason, retourreden, reden, returårsag, årsag",
    ),
    (Meaning::Primary, "is primary item, primary, is primary, primary item"),
    (Meaning::TestVariant, "test variant, experiment, ab variant, a/b variant, ab group"),
    (
        Meaning::Quantity,
        "quantity, qty, quantity ordered, units, aantal, hoeveelheid, stuks, antal, mængde, \
         lineitem quantity, item quantity, order quantity, quantidade, menge",
    ),
    (
        Meaning::Items,
        "items, items purchased, items sold, item count, number of items, no of items, \
         verkochte artikelen, aantal artikelen, enheder solgt, antal varer, total items",
    ),
    (
        Meaning::UnitCost,
        "unit cost, cost price, cost per item, purchase price, buy price, cogs, cost of goods, \
         kostprijs, inkoopprijs, inkoopsprijs, kostpris, indkøbspris",
    ),
    (Meaning::LineCost, "line cost, total cost, cost total, regelkosten"),
    (
        Meaning::UnitPrice,
        "price, unit price, unitprice, item price, list price, selling price, sales price, \
         regular price, item cost, prijs, stuksprijs, verkoopprijs, eenheidsprijs, pris, \
         stykpris, salgspris, normalpris, reguliere prijs, lineitem price, preço, preis",
    ),
    (
        Meaning::LineTotal,
        "line total, line revenue, line amount, item total, subtotal line, regeltotaal, \
         regelbedrag, linjetotal, linjebeløb, sales per order line",
    ),
    (
        Meaning::DiscountRate,
        "discount pct, discount %, discount percent, discount percentage, discount rate, \
         kortingspercentage, korting %, rabatprocent, rabat %",
    ),
    (
        Meaning::Discount,
        "discount, discount amount, discounts, total discount, korting, kortingsbedrag, rabat, \
         rabatbeløb, desconto",
    ),
    (
        Meaning::Gross,
        "gross, gross sales, gross amount, gross revenue, bruto omzet, bruto verkoop, \
         bruttosalg, bruttoomsætning",
    ),
    (
        Meaning::Net,
        "net, net sales, net amount, net revenue, subtotal, sub total, netto omzet, \
         netto inkomsten, nettoomsætning, nettosalg, subtotaal, totaal excl btw, n revenue, \
         total excl vat, total excl tax, total ex vat, total ekskl moms, i alt ekskl moms",
    ),
    (
        Meaning::Shipping,
        "shipping, shipping fee, shipping cost, shipping costs, shipping amount, freight, \
         freight value, verzendkosten, verzending, fragt, forsendelse, frete, shipping total",
    ),
    (
        Meaning::Tax,
        "tax, taxes, tax amount, vat, vat amount, total tax, btw, btw bedrag, belasting, \
         belastingen, moms, momsbeløb, tax total",
    ),
    (
        Meaning::Refund,
        "refund, refund amount, refunded amount, refunded, amount refunded, refund total, \
         return amount, returned amount, terugbetaald, terugbetaald bedrag, teruggestort, \
         refunderet, refunderet beløb, returbeløb, returns",
    ),
    (Meaning::PaymentFee, "payment fee, transaction fee, transactiekosten, betalingsgebyr, gebyr"),
    (
        Meaning::OrderCount,
        "orders, order count, number of orders, bestellingen, ordrer, antal ordrer, \
         aantal bestellingen",
    ),
    (
        Meaning::NewUsers,
        "new users, new visitors, nieuwe gebruikers, nieuwe bezoekers, nye brugere, \
         nye besøgende",
    ),
    (Meaning::Sessions, "sessions, visits, sessies, bezoeken, sessioner, besøg"),
    (
        Meaning::Users,
        "users, visitors, active users, total users, unique visitors, online store visitors, \
         gebruikers, bezoekers, unieke bezoekers, brugere, besøgende",
    ),
    (Meaning::Pageviews, "pageviews, page views, views, paginaweergaven, sidevisninger"),
    (Meaning::Bounces, "bounces, bounced sessions"),
    (Meaning::Engaged, "engaged sessions, betrokken sessies, engagerede sessioner"),
    (
        Meaning::Duration,
        "duration, session duration, duration s, duration seconds, total duration, sessieduur, \
         sessionsvarighed",
    ),
    (
        Meaning::AddToCarts,
        "add to cart, add to carts, adds to cart, added to cart, cart additions, \
         sessions with cart additions, toegevoegd aan winkelwagen, lagt i kurv, \
         adicionados ao carrinho",
    ),
    (
        Meaning::Checkouts,
        "checkouts, checkouts initiated, checkout, begin checkout, initiated checkouts, \
         sessions that reached checkout, afrekenen gestart",
    ),
    (
        Meaning::Cost,
        "cost, costs, spend, spent, ad spend, amount spent, ad cost, kosten, advertentiekosten, \
         besteed bedrag, uitgaven, omkostning, omkostninger, forbrug, brugt beløb, \
         annonceudgift, ad gasto, gasto, custo, marketing spend",
    ),
    (
        Meaning::Impressions,
        "impressions, impr, vertoningen, vert, eksponeringer, visninger, impressões, impressoes",
    ),
    (Meaning::Clicks, "clicks, link clicks, klikken, kliks, klik, linkkliks, cliques"),
    (Meaning::Leads, "leads, enquiries, total conversion"),
    (
        Meaning::ConversionValue,
        "conversion value, conv value, purchase value, purchases conversion value, revenue, \
         sales, omzet, omsætning, conversiewaarde, konverteringsværdi, receita, total revenue",
    ),
    (
        Meaning::Conversions,
        "conversions, approved conversion, conversies, konverteringer, conversões, conversoes",
    ),
    (
        Meaning::Purchases,
        "purchases, purchase, transactions, sessions that completed checkout, aankopen, \
         transacties, køb, transaktioner",
    ),
    (Meaning::Goals, "goals, goal completions, key events, doelen, mål"),
    (
        Meaning::Total,
        "total, order total, total amount, grand total, amount, total price, order value, \
         order amount, totaal, totaalbedrag, bedrag, eindtotaal, totaal incl btw, i alt, \
         total inkl moms, i alt inkl moms, total incl vat, total incl tax, totaal inclusief btw, \
         beløb, totalbeløb, payment value, total sales, value, price total, \
         valor",
    ),
];

/// What a header means, and the currency it names.
pub(super) fn meaning(header: &str) -> Option<(Meaning, Option<&'static str>)> {
    let (plain, currency) = plain_words(header);
    let is_name = |list: &str| list.split(", ").any(|words| words == plain);
    let found = WORDS.iter().find(|(_, list)| is_name(list))?;
    Some((found.0, currency))
}

#[cfg(test)]
mod tests {
    use super::{Meaning, meaning};

    #[test]
    fn reads_headers_in_any_spelling() {
        for (header, expected) in [
            ("order_id", Some((Meaning::OrderId, None))),
            ("InvoiceNo", Some((Meaning::OrderId, None))),
            ("CustomerID", Some((Meaning::Customer, None))),
            ("price_usd", Some((Meaning::UnitPrice, Some("USD")))),
            ("Amount spent (EUR)", Some((Meaning::Cost, Some("EUR")))),
            ("Bestelnummer", Some((Meaning::OrderId, None))),
            ("Nettoomsætning", Some((Meaning::Net, None))),
            ("source / medium", Some((Meaning::SourceMedium, None))),
            ("Delivery notes", None),
        ] {
            assert_eq!(meaning(header), expected, "{header}");
        }
    }
}
