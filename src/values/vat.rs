//! Rates of value added tax.

/// The rates in use in Europe since 2020, in tenths of a per cent and in order: those of the EU's
/// members, Norway, Iceland, Switzerland and the United Kingdom, for a time lowered ones included.
/// Source: European Commission, "VAT rates applied in the Member States", and the tax offices of the
/// others. 0 is for exports, exempt goods and supplies to businesses in other countries.
pub const VAT_RATES: &[u16] = &[
    0, 20, 21, 25, 26, 30, 37, 38, 40, 48, 50, 55, 60, 70, 77, 80, 81, 85, 90, 95, 100, 110, 120,
    130, 135, 140, 150, 160, 170, 180, 190, 200, 210, 220, 230, 240, 250, 255, 270,
];
