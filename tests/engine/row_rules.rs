//! Rules of a saved mapping: rows that are no sale.

use shop_kpi::calendar::Grain;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use crate::data::{Loaded, amount, assert_group, assert_point, assert_value, question};

/// Credit notes begin with C, corrections of the stock cost nothing.
const MAPPING: &str = r#"{
    "source": "generic",
    "columns": {
        "Invoice": ["orders.order_id", "order_lines.order_id"],
        "Date": ["orders.created_at"],
        "Customer": ["orders.customer"],
        "Country": ["orders.country"],
        "Article": ["order_lines.sku"],
        "Name": ["order_lines.product"],
        "Pieces": ["order_lines.quantity"],
        "Price": ["order_lines.unit_price"]
    },
    "constants": { "orders.currency": "EUR" },
    "rows": [
        { "column": "Invoice", "starts_with": "C", "then": "return" },
        { "column": "Price", "at_most": "0", "then": "leave_out" }
    ]
}"#;

const INVOICES: &str = "\
Invoice,Date,Customer,Country,Article,Name,Pieces,Price
1001,2026-01-05,k1,NL,m,Mug,4,10.00
1001,2026-01-05,k1,NL,c,Cap,1,15.00
1002,2026-01-20,k2,DK,m,Mug,2,10.00
C1003,2026-02-02,k1,NL,m,Mug,-1,10.00
C1004,2026-02-03,k2,DK,x,Box,-3,2.50
1005,2026-02-04,,NL,c,Cap,-7,0.00
1006,2026-02-05,k1,NL,m,Mug,1,10.00
";

/// Sold: 1001 for 55.00, 1002 for 20.00, 1006 for 10.00. Given back: a mug for 10.00 in the Netherlands; three
/// boxes for 7.50 in Denmark, which were sold before the file begins. The correction is neither.
#[test]
fn returns_have_the_dimensions_of_their_own_rows() {
    let mapping: ImportOptions = serde_json::from_str(MAPPING).expect("a mapping");
    let mut shop = Shop::new(Settings::default());
    let report = shop.add("invoices.csv", INVOICES.as_bytes(), &mapping);
    let mut shop = Loaded { shop, reports: vec![report] };
    let ids = ["orders", "gross_sales", "revenue", "customers", "units_sold", "refund_rate"];
    let report = shop.ask_all(&ids);
    for (id, expected) in ids.iter().zip(["3", "85.00", "67.50", "2", "8"]) {
        assert_value(&report, id, amount(expected));
    }
    assert_value(&report, "refund_rate", amount("17.5") / amount("85"));
    let report = shop.ask_by(&["revenue", "orders"], "country");
    assert_group(&report, "revenue", "NL", amount("55.00"));
    assert_group(&report, "revenue", "DK", amount("12.50"));
    assert_group(&report, "orders", "NL", amount("2"));
    let report = shop.ask_by(&["revenue"], "product");
    assert_group(&report, "revenue", "Mug", amount("60.00"));
    assert_group(&report, "revenue", "Cap", amount("15.00"));
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&["revenue"]) });
    assert_point(&report, "revenue", "2026-01-05", amount("75.00"));
    assert_point(&report, "revenue", "2026-02-01", amount("-7.50"));
}
