//! What orders and their lines come to: tax, discounts, shipping, cost.

use shop_kpi::tables::{FileFacts, TableId};

use crate::raw_tables::{Files, sealed, shop};

const ORDERS: TableId = TableId::Orders;
const LINES: TableId = TableId::OrderLines;

#[test]
fn takes_tax_out_of_prices_that_include_it() {
    // Total 133.10 = subtotal 121.00 + shipping 12.10, so the tax of 23.10 is inside.
    // Without tax: (133.10 − 23.10) ÷ 133.10 = 100/121 of everything.
    // Lines 96.80 and 36.30 less discount 12.10 make the subtotal.
    // Gross 133.10 × 100/121 = 110.00: 80.00 + 30.00. Discount 10.00, shipping 10.00.
    // Discount by list value: 10 × 80/110 = 7.272727, 10 × 30/110 = 2.727273. Shipping the same.
    // Tax by what is paid: 80 − 7.272727 = 72.727273 of 100 → 23.10 × 0.72727273 = 16.8.
    let shop = sealed(
        "orders: order_id,created_at,subtotal,discount,shipping,tax,total
         1,2024-03-01 10:00,121.00,12.10,12.10,23.10,133.10
         order_lines: order_id,sku,quantity,unit_price
         1,mug,2,48.40
         1,cap,1,36.30",
    );
    assert_eq!(shop.column(LINES, "gross"), ["80", "30"]);
    assert_eq!(shop.column(LINES, "discount"), ["7.272727", "2.727273"]);
    assert_eq!(shop.column(LINES, "shipping"), ["7.272727", "2.727273"]);
    assert_eq!(shop.column(LINES, "tax"), ["16.8", "6.3"]);
    for (name, expected) in [
        ("gross", "110"),
        ("discount", "10"),
        ("shipping", "10"),
        ("tax", "23.1"),
        ("quantity", "3"),
    ] {
        assert_eq!(shop.column(ORDERS, name), [expected], "{name}");
    }
    // As the shop shows it: 133.10 − 12.10
    assert_eq!(shop.column(ORDERS, "goods_value"), ["121"]);
}

#[test]
fn leaves_prices_alone_that_tax_is_added_to() {
    // Total 127.00 = 100.00 + 6.00 + 21.00
    let shop = sealed(
        "orders: order_id,created_at,subtotal,discount,shipping,tax,total
         1,2024-03-01 10:00,100.00,0.00,6.00,21.00,127.00
         order_lines: order_id,sku,quantity,unit_price
         1,mug,3,20.00
         1,cap,1,40.00",
    );
    assert_eq!(shop.column(LINES, "gross"), ["60", "40"]);
    assert_eq!(shop.column(LINES, "shipping"), ["3.6", "2.4"]);
    assert_eq!(shop.column(LINES, "tax"), ["12.6", "8.4"]);
    assert_eq!(shop.column(LINES, "discount"), ["0", "0"]);
}

#[test]
fn an_order_that_shows_nothing_goes_with_its_file() {
    // Order 1 shows that tax is inside. Order 2's total holds a tip of 5.00 and fits neither way:
    // its tax of 2.10 is taken to be inside 12.10 too, which leaves 10.00.
    let shop = sealed(
        "orders: order_id,created_at,subtotal,shipping,tax,total
         1,2024-03-01,121.00,0,21.00,121.00
         2,2024-03-02,12.10,0,2.10,17.10",
    );
    assert_eq!(shop.column(ORDERS, "gross"), ["100", "10"]);
}

#[test]
fn what_the_user_says_of_tax_prevails() {
    // The totals would show tax inside; the user says prices are without.
    let facts = |inside| FileFacts { prices_include_tax: inside, ..FileFacts::default() };
    let text = "orders: order_id,created_at,subtotal,tax,total
                1,2024-03-01,121.00,21.00,121.00";
    for (inside, expected) in [(None, "100"), (Some(true), "100"), (Some(false), "121")] {
        let shop = shop(Files::default().with_facts("orders.csv", text, facts(inside)));
        assert_eq!(shop.column(ORDERS, "gross"), [expected], "{inside:?}");
    }
}

#[test]
fn the_lines_own_discounts_are_part_of_the_orders() {
    // Lines 60 and 40, of which the first is 10 off by itself; 25 off in all.
    // The other 15 go by what is left: 50 and 40 → 8.333333 and 6.666667.
    // With a subtotal of 65 both were taken off: 35 in all, the 25 shared out by 50 and 40.
    for (subtotal, expected) in
        [("75", ["18.333333", "6.666667"]), ("65", ["23.888889", "11.111111"])]
    {
        let shop = sealed(&format!(
            "orders: order_id,created_at,subtotal,discount
             1,2024-03-01,{subtotal},25
             order_lines: order_id,sku,quantity,unit_price,discount
             1,a,1,60,10
             1,b,1,40,"
        ));
        assert_eq!(shop.column(LINES, "discount"), expected, "{subtotal}");
    }
}

#[test]
fn a_line_tells_its_discount_in_several_ways() {
    // 3 × 10 each: an amount, a rate, and the total that is left
    let shop = sealed(
        "order_lines: order_id,sku,quantity,unit_price,discount,discount_rate,line_total
         1,a,3,10,4,,
         2,b,3,10,,0.15,
         3,c,3,10,,,27
         4,d,3,,3,,27
         5,e,3,10,,,30",
    );
    assert_eq!(shop.column(LINES, "gross"), ["30", "30", "30", "30", "30"]);
    assert_eq!(shop.column(LINES, "discount"), ["4", "4.5", "3", "3", "-"]);
}

/// 3 × 9.99 = 29.97, of which 15 % is 4.4955. A total of 25.47 says that 4.50 came off, a cent a
/// piece being rounding; one of 29.97 is the price before the discount, and 24.00 another story.
#[test]
fn what_was_paid_is_more_exact_than_a_rate() {
    let shop = sealed(
        "order_lines: order_id,sku,quantity,unit_price,discount_rate,line_total
         1,a,3,9.99,0.15,25.47
         2,b,3,9.99,0.15,29.97
         3,c,3,9.99,0.15,24.00
         4,d,-3,9.99,0.15,-25.47",
    );
    assert_eq!(shop.column(LINES, "discount"), ["4.5", "4.4955", "4.4955"]);
    assert_eq!(shop.column(TableId::Returns, "amount"), ["25.47"]);
}

#[test]
fn orders_without_lines_have_one_line_of_their_own() {
    // 1: list value stated. 2: 45 left after 5. 3: 62 paid, of which 2 shipping and 10 tax.
    // 4: nothing known, which is not zero.
    let shop = sealed(
        "orders: order_id,created_at,gross,subtotal,discount,shipping,tax,total,items
         1,2024-03-01,40,,,,,,2
         2,2024-03-02,,45,5,,,,
         3,2024-03-03,,,,2,10,62,1
         4,2024-03-04,,,,,,,",
    );
    assert_eq!(shop.column(ORDERS, "gross"), ["40", "50", "50", "-"]);
    assert_eq!(shop.column(LINES, "gross"), ["40", "50", "50", "-"]);
    assert_eq!(shop.column(LINES, "quantity"), ["2", "-", "1", "-"]);
    assert_eq!(shop.column(ORDERS, "is_counting"), ["yes"; 4]);
    assert_eq!(shop.column(ORDERS, "is_multi_product"), ["absent"]);
}

#[test]
fn lines_without_prices_share_the_orders_value_by_pieces() {
    // 90 over 1 and 2 pieces
    let shop = sealed(
        "orders: order_id,created_at,gross
         1,2024-03-01,90
         order_lines: order_id,sku,quantity
         1,a,1
         1,b,2",
    );
    assert_eq!(shop.column(LINES, "gross"), ["30", "60"]);
}

#[test]
fn costs_come_from_the_line_the_product_or_the_order() {
    let shop = sealed(
        "orders: order_id,created_at,cost
         1,2024-03-01,
         2,2024-03-02,9
         order_lines: order_id,sku,quantity,unit_price,unit_cost,line_cost
         1,a,2,10,4,
         1,b,2,10,,5
         1,c,2,10,,
         1,d,2,10,,
         2,d,1,10,,
         2,d,2,10,,
         products: sku,name,category,brand,unit_cost
         c,Cap,Hats,Acme,3.50
         d,Dress,Clothes,,",
    );
    // 2 × 4; 5; 2 × 3.50; unknown. The order's 9 by list value 10 : 20.
    assert_eq!(shop.column(LINES, "cost"), ["8", "5", "7", "-", "3", "6"]);
    assert_eq!(shop.column(LINES, "has_cost"), ["yes", "yes", "yes", "no", "yes", "yes"]);
    assert_eq!(shop.column(LINES, "category"), ["-", "-", "Hats", "Clothes", "Clothes", "Clothes"]);
    assert_eq!(shop.column(LINES, "brand"), ["-", "-", "Acme", "-", "-", "-"]);
    assert_eq!(shop.column(LINES, "product"), ["-", "-", "Cap", "Dress", "Dress", "Dress"]);
    assert_eq!(shop.column(ORDERS, "cost"), ["20", "9"]);
}

#[test]
fn a_line_without_sku_finds_its_product_by_an_unshared_name() {
    let shop = sealed(
        "order_lines: order_id,product,quantity,unit_price
         1,Cap,1,10
         2,Mug,1,10
         products: sku,name,unit_cost
         c,Cap,3
         m1,Mug,4
         m2,Mug,5",
    );
    assert_eq!(shop.column(LINES, "cost"), ["3", "-"]);
}

#[test]
fn baskets_tell_of_several_products_categories_and_extras() {
    let shop = sealed(
        "order_lines: order_id,sku,category,quantity,unit_price,primary
         1,a,x,1,1,yes
         1,a,x,1,1,yes
         2,a,x,1,1,yes
         2,b,x,1,1,no
         3,a,x,1,1,
         3,c,y,1,1,
         4,,,1,1,",
    );
    assert_eq!(shop.column(ORDERS, "is_multi_product"), ["no", "yes", "yes", "-"]);
    assert_eq!(shop.column(ORDERS, "is_multi_category"), ["no", "no", "yes", "-"]);
    assert_eq!(shop.column(ORDERS, "has_secondary"), ["no", "yes", "-", "-"]);
}

#[test]
fn a_dearer_variant_is_an_upsell() {
    // Cups cost 5 or 8; one was sold at 9 by mistake. Plates cost the same in either colour.
    let shop = sealed(
        "order_lines: order_id,product,variant,quantity,unit_price
         1,Cup,S,1,5
         2,Cup,L,1,8
         3,Cup,L,1,9
         4,Cup,L,1,8
         5,Plate,red,1,7
         6,Plate,blue,1,7
         7,Bowl,,1,7",
    );
    assert_eq!(shop.column(LINES, "is_upsell"), ["no", "yes", "yes", "yes", "-", "-", "-"]);
}

/// Two articles of one name, at two prices: whether one is the dearer choice of the other is not
/// known.
#[test]
fn articles_of_one_name_are_no_variants() {
    let shop = sealed(
        "order_lines: order_id,sku,product,quantity,unit_price
         1,a,Cup,1,5
         2,b,Cup,1,8",
    );
    assert_eq!(shop.column(LINES, "is_upsell"), ["absent"]);
}

#[test]
fn products_say_what_is_an_upsell() {
    let shop = sealed(
        "order_lines: order_id,sku,quantity,unit_price
         1,basic,1,5
         2,plus,1,8
         3,other,1,9
         products: sku,upsell_of
         basic,
         plus,basic
         other,",
    );
    assert_eq!(shop.column(LINES, "is_upsell"), ["no", "yes", "-"]);
}
