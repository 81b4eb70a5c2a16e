//! Shopify's exports: orders and products, in the columns of 2025.

use std::io::{self, Write};

use super::calendar::shopify_instant;
use super::catalogue::{Catalogue, PRODUCTS, Variant};
use super::order::{Fate, Line, Order};
use super::people::Country;
use super::text::{cell, money};

/// Columns of the order export.
pub(crate) const ORDERS_HEADER: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,\
Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,\
Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,\
Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,\
Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,\
Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,\
Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,\
Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,\
Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,\
Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,\
Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,\
Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,\
Next Payment Due At,Payment References\n";

/// Writes an order: its own cells on the first row, then one row for each further line.
pub(crate) fn write_order(
    out: &mut dyn Write,
    catalogue: &Catalogue,
    name: &str,
    id: u64,
    order: &Order,
) -> io::Result<()> {
    let created = shopify_instant(order.second);
    for (position, line) in order.lines.iter().enumerate() {
        let variant = &catalogue.variants[line.variant];
        let line_cells = line_cells(variant, *line, order);
        let brand = variant.product.brand;
        let email = &order.person.email;
        if position == 0 {
            let first = Head { order, created: &created, id };
            write!(out, "{name},{email},{},{created},{line_cells},", first.before_lines())?;
            writeln!(out, "{},{brand},{}", first.addresses_and_payment(), first.after_brand())?;
        } else {
            write!(out, "{name},{email}{},{created},{line_cells},", ",".repeat(13))?;
            writeln!(out, "{}{brand}{}0.00{}", ",".repeat(26), ",".repeat(9), ",".repeat(19))?;
        }
    }
    Ok(())
}

/// The eight `Lineitem` cells in the middle of a row.
fn line_cells(variant: &Variant, line: Line, order: &Order) -> String {
    format!(
        "{},{},{},,{},true,true,{}",
        line.quantity,
        cell(&variant.line_name()),
        money(variant.price),
        variant.sku,
        if order.sent_at().is_some() { "fulfilled" } else { "pending" },
    )
}

/// The cells of an order that stand on its first row only.
struct Head<'a> {
    order: &'a Order,
    created: &'a str,
    id: u64,
}

impl Head<'_> {
    /// `Financial Status` to `Shipping Method`.
    fn before_lines(&self) -> String {
        let order = self.order;
        let paid_at = if self.is_paid() { self.created } else { "" };
        let (fulfilment, fulfilled_at) = match order.sent_at() {
            Some(second) => ("fulfilled", shopify_instant(second)),
            None => ("unfulfilled", String::new()),
        };
        let (code, discount) = order.discount.unwrap_or(("\"\"", 0));
        format!(
            "{},{paid_at},{fulfilment},{fulfilled_at},{},EUR,{},{},{},{},{code},{},{}",
            self.financial_status(),
            if order.person.accepts_marketing { "yes" } else { "no" },
            money(order.subtotal),
            money(order.shipping),
            money(order.tax),
            money(order.total()),
            money(discount),
            self.shipping_method(),
        )
    }

    fn is_paid(&self) -> bool {
        match self.order.fate {
            Fate::Kept => true,
            Fate::Pending => false,
            Fate::Cancelled(_) => self.order.refunded > 0,
        }
    }

    fn financial_status(&self) -> &'static str {
        let order = self.order;
        match order.fate {
            Fate::Pending => "pending",
            Fate::Cancelled(_) if order.refunded == 0 => "voided",
            _ if order.refunded == 0 => "paid",
            _ if order.refunded == order.total() => "refunded",
            _ => "partially_refunded",
        }
    }

    fn shipping_method(&self) -> &'static str {
        match self.order.person.country {
            _ if self.order.source == "pos" => "",
            Country::Nl => "PostNL Standaard",
            Country::Be => "bpost Standaard",
            Country::Dk => "GLS Pakkeshop",
        }
    }

    /// `Billing Name` to `Refunded Amount`.
    fn addresses_and_payment(&self) -> String {
        let order = self.order;
        let person = &order.person;
        let address = format!(
            "{name},{street},{street},,,{},'{},,{},",
            person.city,
            person.zip,
            person.country.code(),
            name = cell(&person.name),
            street = cell(&person.street),
        );
        let addresses = if order.source == "pos" {
            // At the counter nobody gives an address.
            ",".repeat(19)
        } else {
            format!("{address},{address}")
        };
        let cancelled = match order.fate {
            Fate::Cancelled(after) => shopify_instant(order.second + u64::from(after)),
            _ => String::new(),
        };
        format!(
            "{addresses},{},,{cancelled},{},r{}.1,{}",
            cell(order.note),
            order.payment,
            self.id,
            money(order.refunded),
        )
    }

    /// `Outstanding Balance` to the end.
    fn after_brand(&self) -> String {
        let order = self.order;
        let outstanding = if order.fate == Fate::Pending { order.total() } else { 0 };
        let location = if order.source == "pos" { "Winkel Utrecht" } else { "" };
        format!(
            "{},,{location},,{},\"\",Low,{},0.00,{},{}{}",
            money(outstanding),
            self.id,
            order.source,
            order.person.country.tax_name(),
            money(order.tax),
            ",".repeat(17),
        )
    }
}

const PRODUCTS_HEADER: &str = "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,\
Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,\
Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,\
Variant Inventory Policy,Variant Fulfillment Service,Variant Price,Variant Compare At Price,\
Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,Image Position,\
Image Alt Text,Gift Card,SEO Title,SEO Description,Variant Weight Unit,Variant Tax Code,\
Cost per item,Included / European Union,Price / European Union,\
Compare At Price / European Union,Status\n";

/// Writes the product export: one row a variant, the product's own cells on its first.
pub(crate) fn write_products(out: &mut dyn Write, catalogue: &Catalogue) -> io::Result<()> {
    out.write_all(PRODUCTS_HEADER.as_bytes())?;
    let mut variants = catalogue.variants.iter();
    for product in PRODUCTS {
        let handle = handle(product.title);
        let (option_name, options) = product.options;
        for (position, variant) in variants.by_ref().take(options.len()).enumerate() {
            write!(out, "{handle},")?;
            if position == 0 {
                let body = format!(
                    "<p>{}, by {}.</p>\n<ul><li>Made to last</li></ul>",
                    product.title, product.brand
                );
                let (title, category) = (cell(product.title), cell(product.category));
                write!(out, "{title},{},{},,{category},,true,", cell(&body), product.brand)?;
                write!(out, "{option_name},")?;
            } else {
                write!(out, ",,,,,,,,")?;
            }
            let stock = 15 + (variant.price * 7 + position as i64 * 31) % 90;
            write!(out, "{},,,,,{},0.0,shopify,{stock},", variant.option, variant.sku)?;
            write!(out, "deny,manual,{},,true,true,,,,,", money(variant.price))?;
            let of_product = if position == 0 { ("false", "true", "active") } else { ("", "", "") };
            write!(out, "{},,,kg,,{},", of_product.0, money(variant.cost))?;
            writeln!(out, "{},,,{}", of_product.1, of_product.2)?;
        }
    }
    Ok(())
}

/// `Wool throw Skagen, large` as `wool-throw-skagen-large`.
fn handle(title: &str) -> String {
    let letters = title.to_lowercase().replace(|it: char| !it.is_ascii_alphanumeric(), " ");
    letters.split_whitespace().collect::<Vec<_>>().join("-")
}
