// Printed by the server (npm run schema); do not edit.
import type { Catalog } from './catalog-types.js';

export const catalog: Catalog = {
  "personalReaders": [
    "CLERK",
    "OFFICER",
    "DISTRICT",
    "ADMIN"
  ],
  "resources": [
    {
      "name": "AdministrativeUnit",
      "key": "administrativeUnit",
      "plural": "administrativeUnits",
      "label": [
        "Đơn vị hành chính",
        "Administrative unit"
      ],
      "area": "territory",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã đơn vị",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 100
        },
        {
          "name": "level",
          "type": "choice",
          "label": [
            "Cấp",
            "Level"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "UnitLevel",
            "values": [
              {
                "value": "COUNTRY",
                "label": [
                  "Cả nước",
                  "Country"
                ]
              },
              {
                "value": "PROVINCE",
                "label": [
                  "Cấp tỉnh",
                  "Province"
                ]
              },
              {
                "value": "DISTRICT",
                "label": [
                  "Cấp huyện",
                  "District"
                ]
              },
              {
                "value": "COMMUNE",
                "label": [
                  "Cấp xã",
                  "Commune"
                ]
              },
              {
                "value": "HAMLET",
                "label": [
                  "Thôn",
                  "Hamlet"
                ]
              }
            ]
          }
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "UnitKind",
            "values": [
              {
                "value": "NATION",
                "label": [
                  "Quốc gia",
                  "Nation"
                ]
              },
              {
                "value": "TINH",
                "label": [
                  "Tỉnh",
                  "Province (tỉnh)"
                ]
              },
              {
                "value": "THANH_PHO",
                "label": [
                  "Thành phố",
                  "City (thành phố)"
                ]
              },
              {
                "value": "HUYEN",
                "label": [
                  "Huyện",
                  "District (huyện)"
                ]
              },
              {
                "value": "QUAN",
                "label": [
                  "Quận",
                  "Urban district (quận)"
                ]
              },
              {
                "value": "THI_XA",
                "label": [
                  "Thị xã",
                  "Town (thị xã)"
                ]
              },
              {
                "value": "XA",
                "label": [
                  "Xã",
                  "Rural commune (xã)"
                ]
              },
              {
                "value": "PHUONG",
                "label": [
                  "Phường",
                  "Ward (phường)"
                ]
              },
              {
                "value": "THI_TRAN",
                "label": [
                  "Thị trấn",
                  "Township (thị trấn)"
                ]
              },
              {
                "value": "DAC_KHU",
                "label": [
                  "Đặc khu",
                  "Special zone (đặc khu)"
                ]
              },
              {
                "value": "THON",
                "label": [
                  "Thôn",
                  "Hamlet (thôn)"
                ]
              },
              {
                "value": "BAN",
                "label": [
                  "Bản",
                  "Hamlet (bản)"
                ]
              },
              {
                "value": "XOM",
                "label": [
                  "Xóm",
                  "Hamlet (xóm)"
                ]
              },
              {
                "value": "AP",
                "label": [
                  "Ấp",
                  "Hamlet (ấp)"
                ]
              },
              {
                "value": "BUON",
                "label": [
                  "Buôn",
                  "Hamlet (buôn)"
                ]
              },
              {
                "value": "LANG",
                "label": [
                  "Làng",
                  "Hamlet (làng)"
                ]
              },
              {
                "value": "SOC",
                "label": [
                  "Sóc",
                  "Hamlet (sóc)"
                ]
              },
              {
                "value": "TO_DAN_PHO",
                "label": [
                  "Tổ dân phố",
                  "Residential group (tổ dân phố)"
                ]
              },
              {
                "value": "KHU_PHO",
                "label": [
                  "Khu phố",
                  "Residential quarter (khu phố)"
                ]
              },
              {
                "value": "KHOM",
                "label": [
                  "Khóm",
                  "Residential quarter (khóm)"
                ]
              }
            ]
          }
        },
        {
          "name": "areaType",
          "type": "choice",
          "label": [
            "Nông thôn/thành thị",
            "Rural or urban"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "AreaType",
            "values": [
              {
                "value": "RURAL",
                "label": [
                  "Nông thôn",
                  "Rural"
                ]
              },
              {
                "value": "URBAN",
                "label": [
                  "Thành thị",
                  "Urban"
                ]
              }
            ]
          }
        },
        {
          "name": "parentId",
          "type": "reference",
          "label": [
            "Thuộc đơn vị",
            "Parent unit"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "parent",
          "to": "administrativeUnit"
        },
        {
          "name": "validFrom",
          "type": "date",
          "label": [
            "Từ ngày",
            "Valid from"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "validTo",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "Valid to"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "document",
          "type": "text",
          "label": [
            "Văn bản",
            "Deciding document"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [
        {
          "name": "children",
          "label": [
            "Đơn vị trực thuộc",
            "Units below"
          ],
          "resource": "administrativeUnit",
          "field": "parentId"
        },
        {
          "name": "successions",
          "label": [
            "Được chuyển thành",
            "Became"
          ],
          "resource": "unitSuccession",
          "field": "predecessorId"
        },
        {
          "name": "origins",
          "label": [
            "Được lập từ",
            "Formed from"
          ],
          "resource": "unitSuccession",
          "field": "successorId"
        },
        {
          "name": "statuses",
          "label": [
            "Diện địa bàn",
            "Statuses"
          ],
          "resource": "areaStatus",
          "field": "unitId"
        },
        {
          "name": "targets",
          "label": [
            "Mục tiêu",
            "Targets"
          ],
          "resource": "target",
          "field": "areaId"
        },
        {
          "name": "households",
          "label": [
            "Hộ gia đình",
            "Households"
          ],
          "resource": "household",
          "field": "hamletId"
        },
        {
          "name": "reviews",
          "label": [
            "Phiếu rà soát",
            "Reviews"
          ],
          "resource": "householdReview",
          "field": "hamletId"
        },
        {
          "name": "reviewSteps",
          "label": [
            "Các bước rà soát",
            "Review steps"
          ],
          "resource": "reviewStep",
          "field": "unitId"
        },
        {
          "name": "officers",
          "label": [
            "Cán bộ giảm nghèo",
            "Officers"
          ],
          "resource": "officer",
          "field": "areaId"
        },
        {
          "name": "reportingPeriods",
          "label": [
            "Kỳ báo cáo",
            "Reporting periods"
          ],
          "resource": "reportingPeriod",
          "field": "areaId"
        },
        {
          "name": "livelihoodModels",
          "label": [
            "Mô hình",
            "Models"
          ],
          "resource": "livelihoodModel",
          "field": "areaId"
        },
        {
          "name": "facilities",
          "label": [
            "Cơ sở thông tin",
            "Facilities"
          ],
          "resource": "facility",
          "field": "unitId"
        }
      ],
      "operations": {
        "list": "administrativeUnits",
        "get": "administrativeUnit",
        "aggregate": "administrativeUnitAggregate",
        "save": "saveAdministrativeUnits",
        "delete": "deleteAdministrativeUnits",
        "restore": "restoreAdministrativeUnits"
      },
      "groupFields": [
        "code",
        "level",
        "kind",
        "areaType",
        "parentId",
        "validFrom",
        "validTo",
        "validFrom_year",
        "validFrom_quarter",
        "validFrom_month",
        "validTo_year",
        "validTo_quarter",
        "validTo_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "parent_code",
        "parent_level",
        "parent_kind",
        "parent_areaType",
        "parent_parentId",
        "parent_validFrom",
        "parent_validTo",
        "parent_parent_code",
        "parent_parent_level",
        "parent_parent_kind",
        "parent_parent_areaType"
      ]
    },
    {
      "name": "UnitSuccession",
      "key": "unitSuccession",
      "plural": "unitSuccessions",
      "label": [
        "Đơn vị cũ và đơn vị mới",
        "Unit succession"
      ],
      "area": "territory",
      "title": [
        "document"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "predecessorId",
          "type": "reference",
          "label": [
            "Đơn vị cũ",
            "Predecessor"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "predecessor",
          "to": "administrativeUnit"
        },
        {
          "name": "successorId",
          "type": "reference",
          "label": [
            "Đơn vị mới",
            "Successor"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "successor",
          "to": "administrativeUnit"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind of change"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "UnitChangeKind",
            "values": [
              {
                "value": "MERGE",
                "label": [
                  "Sáp nhập",
                  "Merge"
                ]
              },
              {
                "value": "SPLIT",
                "label": [
                  "Chia tách",
                  "Split"
                ]
              },
              {
                "value": "RENAME",
                "label": [
                  "Đổi tên",
                  "Rename"
                ]
              },
              {
                "value": "MOVE",
                "label": [
                  "Chuyển đơn vị cấp trên",
                  "Move to another unit above"
                ]
              },
              {
                "value": "UNCHANGED",
                "label": [
                  "Giữ nguyên",
                  "Unchanged"
                ]
              }
            ]
          }
        },
        {
          "name": "effectiveOn",
          "type": "date",
          "label": [
            "Ngày hiệu lực",
            "Effective on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "document",
          "type": "text",
          "label": [
            "Văn bản",
            "Deciding document"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "unitSuccessions",
        "get": "unitSuccession",
        "aggregate": "unitSuccessionAggregate",
        "save": "saveUnitSuccessions",
        "delete": "deleteUnitSuccessions",
        "restore": "restoreUnitSuccessions"
      },
      "groupFields": [
        "predecessorId",
        "successorId",
        "kind",
        "effectiveOn",
        "effectiveOn_year",
        "effectiveOn_quarter",
        "effectiveOn_month",
        "predecessor_code",
        "predecessor_level",
        "predecessor_kind",
        "predecessor_areaType",
        "predecessor_parentId",
        "predecessor_validFrom",
        "predecessor_validTo",
        "successor_code",
        "successor_level",
        "successor_kind",
        "successor_areaType",
        "successor_parentId",
        "successor_validFrom",
        "successor_validTo",
        "predecessor_parent_code",
        "predecessor_parent_level",
        "predecessor_parent_kind",
        "predecessor_parent_areaType",
        "successor_parent_code",
        "successor_parent_level",
        "successor_parent_kind",
        "successor_parent_areaType"
      ]
    },
    {
      "name": "AreaStatus",
      "key": "areaStatus",
      "plural": "areaStatuses",
      "label": [
        "Diện của địa bàn",
        "Area status"
      ],
      "area": "territory",
      "title": [
        "unitId",
        "kind"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "validFrom"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "unitId",
          "type": "reference",
          "label": [
            "Đơn vị",
            "Unit"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "unit",
          "to": "administrativeUnit"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Diện",
            "Status"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "AreaStatusKind",
            "values": [
              {
                "value": "REGION_I",
                "label": [
                  "Khu vực I",
                  "Region I"
                ]
              },
              {
                "value": "REGION_II",
                "label": [
                  "Khu vực II",
                  "Region II"
                ]
              },
              {
                "value": "REGION_III",
                "label": [
                  "Khu vực III",
                  "Region III"
                ]
              },
              {
                "value": "EXTREMELY_DIFFICULT_HAMLET",
                "label": [
                  "Thôn đặc biệt khó khăn",
                  "Extremely difficult hamlet"
                ]
              },
              {
                "value": "DIFFICULT_HAMLET",
                "label": [
                  "Thôn khó khăn",
                  "Difficult hamlet"
                ]
              },
              {
                "value": "POOR_DISTRICT",
                "label": [
                  "Huyện nghèo",
                  "Poor district"
                ]
              },
              {
                "value": "COASTAL_COMMUNE",
                "label": [
                  "Xã bãi ngang ven biển, hải đảo",
                  "Extremely difficult coastal commune"
                ]
              }
            ]
          }
        },
        {
          "name": "validFrom",
          "type": "date",
          "label": [
            "Từ ngày",
            "Valid from"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "validTo",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "Valid to"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decision",
          "type": "text",
          "label": [
            "Quyết định",
            "Decision"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "isDemonstration",
          "type": "yesNo",
          "label": [
            "Số liệu minh hoạ",
            "Demonstration value"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "areaStatuses",
        "get": "areaStatus",
        "aggregate": "areaStatusAggregate",
        "save": "saveAreaStatuses",
        "delete": "deleteAreaStatuses",
        "restore": "restoreAreaStatuses"
      },
      "groupFields": [
        "unitId",
        "kind",
        "validFrom",
        "validTo",
        "isDemonstration",
        "validFrom_year",
        "validFrom_quarter",
        "validFrom_month",
        "validTo_year",
        "validTo_quarter",
        "validTo_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "unit_code",
        "unit_level",
        "unit_kind",
        "unit_areaType",
        "unit_parentId",
        "unit_validFrom",
        "unit_validTo",
        "unit_parent_code",
        "unit_parent_level",
        "unit_parent_kind",
        "unit_parent_areaType"
      ]
    },
    {
      "name": "UnitChange",
      "key": "unitChange",
      "plural": "unitChanges",
      "label": [
        "Nhật ký sắp xếp đơn vị",
        "Unit change"
      ],
      "area": "territory",
      "title": [
        "effectiveOn"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": true,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "effectiveOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind of change"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "UnitChangeKind",
            "values": [
              {
                "value": "MERGE",
                "label": [
                  "Sáp nhập",
                  "Merge"
                ]
              },
              {
                "value": "SPLIT",
                "label": [
                  "Chia tách",
                  "Split"
                ]
              },
              {
                "value": "RENAME",
                "label": [
                  "Đổi tên",
                  "Rename"
                ]
              },
              {
                "value": "MOVE",
                "label": [
                  "Chuyển đơn vị cấp trên",
                  "Move to another unit above"
                ]
              },
              {
                "value": "UNCHANGED",
                "label": [
                  "Giữ nguyên",
                  "Unchanged"
                ]
              }
            ]
          }
        },
        {
          "name": "effectiveOn",
          "type": "date",
          "label": [
            "Ngày hiệu lực",
            "Effective on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "document",
          "type": "text",
          "label": [
            "Văn bản",
            "Deciding document"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "summary",
          "type": "longText",
          "label": [
            "Diễn giải",
            "What was done"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "operationKey",
          "type": "code",
          "label": [
            "Mã thao tác",
            "Key of the operation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 50
        },
        {
          "name": "undoneAt",
          "type": "instant",
          "label": [
            "Đã hoàn tác lúc",
            "Taken back at"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "unitChanges",
        "get": "unitChange",
        "aggregate": "unitChangeAggregate",
        "save": "saveUnitChanges",
        "delete": "deleteUnitChanges",
        "restore": "restoreUnitChanges"
      },
      "groupFields": [
        "kind",
        "effectiveOn",
        "operationKey",
        "effectiveOn_year",
        "effectiveOn_quarter",
        "effectiveOn_month"
      ]
    },
    {
      "name": "Programme",
      "key": "programme",
      "plural": "programmes",
      "label": [
        "Chương trình",
        "Programme"
      ],
      "area": "programme",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "objective",
          "type": "longText",
          "label": [
            "Mục tiêu chung",
            "Objective"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "scopeText",
          "type": "longText",
          "label": [
            "Phạm vi",
            "Scope"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "document",
          "type": "text",
          "label": [
            "Văn bản",
            "Document"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "isIntegrated",
          "type": "yesNo",
          "label": [
            "Chương trình lồng ghép",
            "Integrated programme"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "components",
          "label": [
            "Dự án, tiểu dự án",
            "Components"
          ],
          "resource": "component",
          "field": "programmeId"
        },
        {
          "name": "indicators",
          "label": [
            "Chỉ tiêu",
            "Indicators"
          ],
          "resource": "indicator",
          "field": "programmeId"
        },
        {
          "name": "fundingSources",
          "label": [
            "Nguồn vốn",
            "Funding sources"
          ],
          "resource": "fundingSource",
          "field": "programmeId"
        }
      ],
      "operations": {
        "list": "programmes",
        "get": "programme",
        "aggregate": "programmeAggregate",
        "save": "saveProgrammes",
        "delete": "deleteProgrammes",
        "restore": "restoreProgrammes"
      },
      "groupFields": [
        "code",
        "from",
        "to",
        "isIntegrated",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month"
      ]
    },
    {
      "name": "Component",
      "key": "component",
      "plural": "components",
      "label": [
        "Dự án, tiểu dự án",
        "Component"
      ],
      "area": "programme",
      "title": [
        "code",
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "programmeId",
          "type": "reference",
          "label": [
            "Chương trình",
            "Programme"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "programme",
          "to": "programme"
        },
        {
          "name": "parentId",
          "type": "reference",
          "label": [
            "Thuộc dự án",
            "Parent project"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "parent",
          "to": "component"
        },
        {
          "name": "level",
          "type": "choice",
          "label": [
            "Cấp",
            "Level"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ComponentLevel",
            "values": [
              {
                "value": "PROJECT",
                "label": [
                  "Dự án",
                  "Project"
                ]
              },
              {
                "value": "SUB_PROJECT",
                "label": [
                  "Tiểu dự án",
                  "Sub-project"
                ]
              }
            ]
          }
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "objective",
          "type": "longText",
          "label": [
            "Mục tiêu",
            "Objective"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "isInPlan",
          "type": "yesNo",
          "label": [
            "Xã thực hiện",
            "Run by the commune"
          ],
          "help": [
            "Dự án 1 và 5 không có trong kế hoạch",
            "Projects 1 and 5 are not in the plan"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "children",
          "label": [
            "Tiểu dự án",
            "Sub-projects"
          ],
          "resource": "component",
          "field": "parentId"
        },
        {
          "name": "activities",
          "label": [
            "Nội dung hỗ trợ",
            "Activities"
          ],
          "resource": "activity",
          "field": "componentId"
        },
        {
          "name": "targetGroups",
          "label": [
            "Đối tượng",
            "Target groups"
          ],
          "resource": "targetGroup",
          "field": "componentId"
        },
        {
          "name": "responsibilities",
          "label": [
            "Phân công",
            "Responsibilities"
          ],
          "resource": "responsibility",
          "field": "componentId"
        },
        {
          "name": "tasks",
          "label": [
            "Công việc",
            "Tasks"
          ],
          "resource": "task",
          "field": "componentId"
        },
        {
          "name": "allocations",
          "label": [
            "Phân bổ",
            "Allocations"
          ],
          "resource": "allocation",
          "field": "componentId"
        },
        {
          "name": "integrationShares",
          "label": [
            "Tỷ lệ lồng ghép",
            "Integration shares"
          ],
          "resource": "integrationShare",
          "field": "componentId"
        },
        {
          "name": "allocationShares",
          "label": [
            "Phân bổ dùng chung",
            "Allocation shares"
          ],
          "resource": "allocationShare",
          "field": "componentId"
        },
        {
          "name": "contributions",
          "label": [
            "Đóng góp",
            "Contributions"
          ],
          "resource": "contribution",
          "field": "componentId"
        },
        {
          "name": "supports",
          "label": [
            "Hỗ trợ",
            "Supports"
          ],
          "resource": "support",
          "field": "componentId"
        },
        {
          "name": "eligibilityRules",
          "label": [
            "Điều kiện hỗ trợ",
            "Eligibility rules"
          ],
          "resource": "eligibilityRule",
          "field": "componentId"
        },
        {
          "name": "overseasCosts",
          "label": [
            "Chi phí đi nước ngoài",
            "Overseas costs"
          ],
          "resource": "overseasCost",
          "field": "componentId"
        }
      ],
      "operations": {
        "list": "components",
        "get": "component",
        "aggregate": "componentAggregate",
        "save": "saveComponents",
        "delete": "deleteComponents",
        "restore": "restoreComponents"
      },
      "groupFields": [
        "programmeId",
        "parentId",
        "level",
        "code",
        "isInPlan",
        "programme_code",
        "programme_from",
        "programme_to",
        "programme_isIntegrated",
        "parent_programmeId",
        "parent_parentId",
        "parent_level",
        "parent_code",
        "parent_isInPlan",
        "parent_programme_code",
        "parent_programme_isIntegrated",
        "parent_parent_level",
        "parent_parent_code",
        "parent_parent_isInPlan"
      ]
    },
    {
      "name": "Activity",
      "key": "activity",
      "plural": "activities",
      "label": [
        "Nội dung hỗ trợ",
        "Activity"
      ],
      "area": "programme",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "componentId",
          "descending": false
        },
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 2000
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 2000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "activities",
        "get": "activity",
        "aggregate": "activityAggregate",
        "save": "saveActivities",
        "delete": "deleteActivities",
        "restore": "restoreActivities"
      },
      "groupFields": [
        "componentId",
        "position",
        "position_band",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan"
      ]
    },
    {
      "name": "TargetGroup",
      "key": "targetGroup",
      "plural": "targetGroups",
      "label": [
        "Đối tượng",
        "Target group"
      ],
      "area": "programme",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "componentId",
          "descending": false
        },
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 2000
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 2000
        },
        {
          "name": "hasPriority",
          "type": "yesNo",
          "label": [
            "Được ưu tiên",
            "Has priority"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "targetGroups",
        "get": "targetGroup",
        "aggregate": "targetGroupAggregate",
        "save": "saveTargetGroups",
        "delete": "deleteTargetGroups",
        "restore": "restoreTargetGroups"
      },
      "groupFields": [
        "componentId",
        "position",
        "hasPriority",
        "position_band",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan"
      ]
    },
    {
      "name": "Organisation",
      "key": "organisation",
      "plural": "organisations",
      "label": [
        "Cơ quan, tổ chức",
        "Organisation"
      ],
      "area": "programme",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "name",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "OrganisationKind",
            "values": [
              {
                "value": "PEOPLES_COMMITTEE",
                "label": [
                  "Uỷ ban nhân dân",
                  "People’s Committee"
                ]
              },
              {
                "value": "OFFICE",
                "label": [
                  "Công chức, bộ phận chuyên môn",
                  "Sector office"
                ]
              },
              {
                "value": "FRONT",
                "label": [
                  "Mặt trận và tổ chức chính trị - xã hội",
                  "Fatherland Front and socio-political organisation"
                ]
              },
              {
                "value": "HEALTH_STATION",
                "label": [
                  "Trạm y tế",
                  "Health station"
                ]
              },
              {
                "value": "SCHOOL",
                "label": [
                  "Trường học",
                  "School"
                ]
              },
              {
                "value": "VOCATIONAL_SCHOOL",
                "label": [
                  "Cơ sở giáo dục nghề nghiệp",
                  "Vocational school"
                ]
              },
              {
                "value": "EMPLOYMENT_SERVICE",
                "label": [
                  "Tổ chức dịch vụ việc làm",
                  "Employment service"
                ]
              },
              {
                "value": "ENTERPRISE",
                "label": [
                  "Doanh nghiệp",
                  "Enterprise"
                ]
              },
              {
                "value": "COOPERATIVE",
                "label": [
                  "Hợp tác xã",
                  "Cooperative"
                ]
              },
              {
                "value": "COOPERATIVE_GROUP",
                "label": [
                  "Tổ hợp tác",
                  "Cooperative group"
                ]
              },
              {
                "value": "PRODUCTION_SITE",
                "label": [
                  "Cơ sở sản xuất, kinh doanh",
                  "Production site"
                ]
              },
              {
                "value": "BANK",
                "label": [
                  "Ngân hàng",
                  "Bank"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Khác",
                  "Other"
                ]
              }
            ]
          }
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "taxCode",
          "type": "code",
          "label": [
            "Mã số thuế",
            "Tax code"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 50
        },
        {
          "name": "address",
          "type": "text",
          "label": [
            "Địa chỉ",
            "Address"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "phone",
          "type": "code",
          "label": [
            "Điện thoại",
            "Telephone"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "duties",
          "type": "longText",
          "label": [
            "Nhiệm vụ",
            "Duties"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "officers",
          "label": [
            "Cán bộ",
            "Officers"
          ],
          "resource": "officer",
          "field": "organisationId"
        },
        {
          "name": "responsibilities",
          "label": [
            "Phân công",
            "Responsibilities"
          ],
          "resource": "responsibility",
          "field": "organisationId"
        },
        {
          "name": "tasks",
          "label": [
            "Công việc",
            "Tasks"
          ],
          "resource": "task",
          "field": "organisationId"
        },
        {
          "name": "mobilised",
          "label": [
            "Đã vận động",
            "Contributions mobilised"
          ],
          "resource": "contribution",
          "field": "mobilisedById"
        },
        {
          "name": "models",
          "label": [
            "Mô hình liên kết",
            "Models"
          ],
          "resource": "livelihoodModel",
          "field": "partnerId"
        },
        {
          "name": "supports",
          "label": [
            "Hỗ trợ",
            "Supports"
          ],
          "resource": "support",
          "field": "organisationId"
        },
        {
          "name": "valueChainLinks",
          "label": [
            "Liên kết chuỗi",
            "Value-chain links"
          ],
          "resource": "valueChainLink",
          "field": "buyerId"
        },
        {
          "name": "ocopProducts",
          "label": [
            "Sản phẩm OCOP",
            "OCOP products"
          ],
          "resource": "ocopProduct",
          "field": "organisationId"
        },
        {
          "name": "partneredTrainings",
          "label": [
            "Lớp liên kết",
            "Trainings as partner"
          ],
          "resource": "training",
          "field": "partnerId"
        },
        {
          "name": "vacancies",
          "label": [
            "Vị trí tuyển",
            "Vacancies"
          ],
          "resource": "vacancy",
          "field": "employerId"
        },
        {
          "name": "findings",
          "label": [
            "Tồn tại phải khắc phục",
            "Findings to mend"
          ],
          "resource": "finding",
          "field": "organisationId"
        },
        {
          "name": "questions",
          "label": [
            "Kiến nghị phải trả lời",
            "Questions to answer"
          ],
          "resource": "dialogueQuestion",
          "field": "organisationId"
        }
      ],
      "operations": {
        "list": "organisations",
        "get": "organisation",
        "aggregate": "organisationAggregate",
        "save": "saveOrganisations",
        "delete": "deleteOrganisations",
        "restore": "restoreOrganisations"
      },
      "groupFields": [
        "code",
        "kind",
        "areaId",
        "taxCode",
        "phone",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "PovertyStandard",
      "key": "povertyStandard",
      "plural": "povertyStandards",
      "label": [
        "Chuẩn nghèo",
        "Poverty standard"
      ],
      "area": "standards",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "validFrom",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "validFrom",
          "type": "date",
          "label": [
            "Áp dụng từ",
            "Valid from"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "validTo",
          "type": "date",
          "label": [
            "Áp dụng đến hết",
            "Valid to"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "ruralIncomeLineVnd",
          "type": "money",
          "label": [
            "Chuẩn thu nhập nông thôn",
            "Rural income line, đồng a person a month"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "urbanIncomeLineVnd",
          "type": "money",
          "label": [
            "Chuẩn thu nhập thành thị",
            "Urban income line, đồng a person a month"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "ruralPoorScore",
          "type": "wholeNumber",
          "label": [
            "Điểm B1 hộ nghèo (nông thôn)",
            "Poor up to B1, rural"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "urbanPoorScore",
          "type": "wholeNumber",
          "label": [
            "Điểm B1 hộ nghèo (thành thị)",
            "Poor up to B1, urban"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "ruralAverageScore",
          "type": "wholeNumber",
          "label": [
            "Điểm B1 mức sống trung bình (nông thôn)",
            "Average up to B1, rural"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "urbanAverageScore",
          "type": "wholeNumber",
          "label": [
            "Điểm B1 mức sống trung bình (thành thị)",
            "Average up to B1, urban"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "deprivationCutOff",
          "type": "wholeNumber",
          "label": [
            "Ngưỡng B2",
            "B2 cut-off"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "pointsPerIndicator",
          "type": "wholeNumber",
          "label": [
            "Điểm mỗi chỉ số",
            "Points an indicator"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isComputable",
          "type": "yesNo",
          "label": [
            "Tính lại được",
            "Can be computed"
          ],
          "help": [
            "Sai: chỉ lưu kết quả công nhận",
            "No: only the recognised class is stored"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "bands": [
        {
          "name": "income",
          "label": [
            "Mức thu nhập",
            "Income lines"
          ],
          "fields": [
            "ruralIncomeLineVnd",
            "urbanIncomeLineVnd"
          ]
        },
        {
          "name": "scores",
          "label": [
            "Điểm B1",
            "B1 scores"
          ],
          "fields": [
            "ruralPoorScore",
            "urbanPoorScore",
            "ruralAverageScore",
            "urbanAverageScore"
          ]
        }
      ],
      "operations": {
        "list": "povertyStandards",
        "get": "povertyStandard",
        "aggregate": "povertyStandardAggregate",
        "save": "savePovertyStandards",
        "delete": "deletePovertyStandards",
        "restore": "restorePovertyStandards"
      },
      "groupFields": [
        "code",
        "validFrom",
        "validTo",
        "ruralPoorScore",
        "urbanPoorScore",
        "ruralAverageScore",
        "urbanAverageScore",
        "deprivationCutOff",
        "pointsPerIndicator",
        "isComputable",
        "validFrom_year",
        "validFrom_quarter",
        "validFrom_month",
        "validTo_year",
        "validTo_quarter",
        "validTo_month",
        "ruralIncomeLineVnd_band",
        "urbanIncomeLineVnd_band",
        "ruralPoorScore_band",
        "urbanPoorScore_band",
        "ruralAverageScore_band",
        "urbanAverageScore_band",
        "deprivationCutOff_band",
        "pointsPerIndicator_band"
      ]
    },
    {
      "name": "DeprivationDimension",
      "key": "deprivationDimension",
      "plural": "deprivationDimensions",
      "label": [
        "Chiều thiếu hụt",
        "Deprivation dimension"
      ],
      "area": "standards",
      "title": [
        "name"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [
        {
          "name": "indicators",
          "label": [
            "Chỉ số",
            "Indicators"
          ],
          "resource": "deprivationIndicator",
          "field": "dimensionId"
        },
        {
          "name": "programmeIndicators",
          "label": [
            "Chỉ tiêu",
            "Indicators"
          ],
          "resource": "indicator",
          "field": "dimensionId"
        }
      ],
      "operations": {
        "list": "deprivationDimensions",
        "get": "deprivationDimension",
        "aggregate": "deprivationDimensionAggregate",
        "save": "saveDeprivationDimensions",
        "delete": "deleteDeprivationDimensions",
        "restore": "restoreDeprivationDimensions"
      },
      "groupFields": [
        "code",
        "position",
        "position_band"
      ]
    },
    {
      "name": "DeprivationIndicator",
      "key": "deprivationIndicator",
      "plural": "deprivationIndicators",
      "label": [
        "Chỉ số thiếu hụt",
        "Deprivation indicator"
      ],
      "area": "standards",
      "title": [
        "name"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "dimensionId",
          "type": "reference",
          "label": [
            "Chiều",
            "Dimension"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "dimension",
          "to": "deprivationDimension"
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "threshold",
          "type": "longText",
          "label": [
            "Hộ thiếu hụt khi",
            "Deprived when"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "rules",
          "label": [
            "Quy tắc đề nghị",
            "Rules of proposing"
          ],
          "resource": "deprivationRule",
          "field": "indicatorId"
        }
      ],
      "operations": {
        "list": "deprivationIndicators",
        "get": "deprivationIndicator",
        "aggregate": "deprivationIndicatorAggregate",
        "save": "saveDeprivationIndicators",
        "delete": "deleteDeprivationIndicators",
        "restore": "restoreDeprivationIndicators"
      },
      "groupFields": [
        "code",
        "dimensionId",
        "position",
        "position_band",
        "dimension_code",
        "dimension_position"
      ]
    },
    {
      "name": "Ethnicity",
      "key": "ethnicity",
      "plural": "ethnicities",
      "label": [
        "Dân tộc",
        "Ethnicity"
      ],
      "area": "standards",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "isMinority",
          "type": "yesNo",
          "label": [
            "Dân tộc thiểu số",
            "Ethnic minority"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "ethnicities",
        "get": "ethnicity",
        "aggregate": "ethnicityAggregate",
        "save": "saveEthnicities",
        "delete": "deleteEthnicities",
        "restore": "restoreEthnicities"
      },
      "groupFields": [
        "code",
        "isMinority"
      ]
    },
    {
      "name": "PovertyCause",
      "key": "povertyCause",
      "plural": "povertyCauses",
      "label": [
        "Nguyên nhân nghèo",
        "Cause of poverty"
      ],
      "area": "standards",
      "title": [
        "name"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "year",
          "descending": false
        },
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Áp dụng từ năm",
            "From year"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        }
      ],
      "inverses": [],
      "operations": {
        "list": "povertyCauses",
        "get": "povertyCause",
        "aggregate": "povertyCauseAggregate",
        "save": "savePovertyCauses",
        "delete": "deletePovertyCauses",
        "restore": "restorePovertyCauses"
      },
      "groupFields": [
        "code",
        "year"
      ]
    },
    {
      "name": "ScoreCard",
      "key": "scoreCard",
      "plural": "scoreCards",
      "label": [
        "Bảng điểm B1",
        "B1 score card"
      ],
      "area": "standards",
      "title": [
        "name"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "standardId",
          "type": "reference",
          "label": [
            "Chuẩn nghèo",
            "Standard"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "standard",
          "to": "povertyStandard"
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "region",
          "type": "text",
          "label": [
            "Vùng",
            "Region"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaType",
          "type": "choice",
          "label": [
            "Nông thôn/thành thị",
            "Rural or urban"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "AreaType",
            "values": [
              {
                "value": "RURAL",
                "label": [
                  "Nông thôn",
                  "Rural"
                ]
              },
              {
                "value": "URBAN",
                "label": [
                  "Thành thị",
                  "Urban"
                ]
              }
            ]
          }
        },
        {
          "name": "isExample",
          "type": "yesNo",
          "label": [
            "Chỉ minh hoạ cấu trúc",
            "Example only"
          ],
          "help": [
            "Không dùng để phân loại hộ",
            "Not for classifying households"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "items",
          "label": [
            "Chỉ tiêu",
            "Items"
          ],
          "resource": "scoreCardItem",
          "field": "cardId"
        }
      ],
      "operations": {
        "list": "scoreCards",
        "get": "scoreCard",
        "aggregate": "scoreCardAggregate",
        "save": "saveScoreCards",
        "delete": "deleteScoreCards",
        "restore": "restoreScoreCards"
      },
      "groupFields": [
        "code",
        "standardId",
        "areaType",
        "isExample",
        "standard_code",
        "standard_validFrom",
        "standard_validTo",
        "standard_ruralPoorScore",
        "standard_urbanPoorScore",
        "standard_ruralAverageScore",
        "standard_urbanAverageScore",
        "standard_deprivationCutOff",
        "standard_pointsPerIndicator",
        "standard_isComputable"
      ]
    },
    {
      "name": "ScoreCardItem",
      "key": "scoreCardItem",
      "plural": "scoreCardItems",
      "label": [
        "Chỉ tiêu bảng điểm",
        "Score card item"
      ],
      "area": "standards",
      "title": [
        "name",
        "cardId"
      ],
      "search": [
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "cardId",
          "descending": false
        },
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "cardId",
          "type": "reference",
          "label": [
            "Bảng điểm",
            "Score card"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "card",
          "to": "scoreCard"
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Chỉ tiêu",
            "Item"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [
        {
          "name": "options",
          "label": [
            "Phương án",
            "Options"
          ],
          "resource": "scoreCardOption",
          "field": "itemId"
        }
      ],
      "operations": {
        "list": "scoreCardItems",
        "get": "scoreCardItem",
        "aggregate": "scoreCardItemAggregate",
        "save": "saveScoreCardItems",
        "delete": "deleteScoreCardItems",
        "restore": "restoreScoreCardItems"
      },
      "groupFields": [
        "cardId",
        "position",
        "position_band",
        "card_code",
        "card_standardId",
        "card_areaType",
        "card_isExample",
        "card_standard_code",
        "card_standard_isComputable"
      ]
    },
    {
      "name": "ScoreCardOption",
      "key": "scoreCardOption",
      "plural": "scoreCardOptions",
      "label": [
        "Phương án điểm B1",
        "Score card option"
      ],
      "area": "standards",
      "title": [
        "option",
        "itemId"
      ],
      "search": [
        "option"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "itemId",
          "descending": false
        },
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "itemId",
          "type": "reference",
          "label": [
            "Chỉ tiêu",
            "Item"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "item",
          "to": "scoreCardItem"
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1
        },
        {
          "name": "option",
          "type": "text",
          "label": [
            "Phương án",
            "Option"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "points",
          "type": "wholeNumber",
          "label": [
            "Điểm",
            "Points"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": -1000,
          "max": 1000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "scoreCardOptions",
        "get": "scoreCardOption",
        "aggregate": "scoreCardOptionAggregate",
        "save": "saveScoreCardOptions",
        "delete": "deleteScoreCardOptions",
        "restore": "restoreScoreCardOptions"
      },
      "groupFields": [
        "itemId",
        "position",
        "points",
        "position_band",
        "points_band",
        "item_cardId",
        "item_position",
        "item_card_code",
        "item_card_areaType",
        "item_card_isExample"
      ]
    },
    {
      "name": "ReviewStepRule",
      "key": "reviewStepRule",
      "plural": "reviewStepRules",
      "label": [
        "Quy định bước rà soát",
        "Review step rule"
      ],
      "area": "standards",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Bước",
            "Step"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ReviewStepKind",
            "values": [
              {
                "value": "LIST",
                "label": [
                  "Lập danh sách hộ cần rà soát",
                  "List of households to review"
                ]
              },
              {
                "value": "REVIEW",
                "label": [
                  "Rà soát, phân loại hộ",
                  "Review and classification"
                ]
              },
              {
                "value": "MEETING",
                "label": [
                  "Họp dân thống nhất kết quả",
                  "People’s meeting"
                ]
              },
              {
                "value": "POSTING",
                "label": [
                  "Niêm yết, thông báo công khai",
                  "Public posting"
                ]
              },
              {
                "value": "COMPLAINT",
                "label": [
                  "Phúc tra theo khiếu nại",
                  "Re-check on complaints"
                ]
              },
              {
                "value": "REPORT",
                "label": [
                  "Báo cáo, xin ý kiến cấp huyện",
                  "Report to the district"
                ]
              },
              {
                "value": "DECISION",
                "label": [
                  "Quyết định công nhận",
                  "Decision of recognition"
                ]
              }
            ]
          }
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "validFrom",
          "type": "date",
          "label": [
            "Áp dụng từ",
            "Valid from"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "validTo",
          "type": "date",
          "label": [
            "Áp dụng đến hết",
            "Valid to"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isRequired",
          "type": "yesNo",
          "label": [
            "Bắt buộc",
            "Required"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "minimumWorkingDays",
          "type": "wholeNumber",
          "label": [
            "Số ngày làm việc tối thiểu",
            "Working days at least"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100
        },
        {
          "name": "attendanceAbove",
          "type": "wholeNumber",
          "label": [
            "Tỷ lệ dự họp phải trên (%)",
            "Attendance must exceed, %"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100
        },
        {
          "name": "enforcement",
          "type": "choice",
          "label": [
            "Khi không đạt",
            "When not met"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "WARN",
          "choices": {
            "name": "Enforcement",
            "values": [
              {
                "value": "REFUSE",
                "label": [
                  "Từ chối lưu",
                  "Refuse"
                ]
              },
              {
                "value": "WARN",
                "label": [
                  "Cảnh báo",
                  "Warn"
                ]
              }
            ]
          }
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reviewStepRules",
        "get": "reviewStepRule",
        "aggregate": "reviewStepRuleAggregate",
        "save": "saveReviewStepRules",
        "delete": "deleteReviewStepRules",
        "restore": "restoreReviewStepRules"
      },
      "groupFields": [
        "kind",
        "position",
        "validFrom",
        "validTo",
        "isRequired",
        "minimumWorkingDays",
        "attendanceAbove",
        "enforcement",
        "validFrom_year",
        "validFrom_quarter",
        "validFrom_month",
        "validTo_year",
        "validTo_quarter",
        "validTo_month",
        "position_band",
        "minimumWorkingDays_band",
        "attendanceAbove_band"
      ]
    },
    {
      "name": "DeprivationRule",
      "key": "deprivationRule",
      "plural": "deprivationRules",
      "label": [
        "Quy tắc đề nghị thiếu hụt",
        "Rule of proposing a deprivation"
      ],
      "area": "standards",
      "title": [
        "source"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "standardId",
          "descending": false
        },
        {
          "field": "indicatorId",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "standardId",
          "type": "reference",
          "label": [
            "Chuẩn nghèo",
            "Standard"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "standard",
          "to": "povertyStandard"
        },
        {
          "name": "indicatorId",
          "type": "reference",
          "label": [
            "Chỉ số",
            "Indicator"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "indicator",
          "to": "deprivationIndicator"
        },
        {
          "name": "parameters",
          "type": "json",
          "label": [
            "Tham số",
            "Parameters"
          ],
          "help": [
            "Tên → số, ví dụ {\"fromAge\": 6}",
            "Name → number, such as {\"fromAge\": 6}"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isConfirmed",
          "type": "yesNo",
          "label": [
            "Đã đối chiếu văn bản",
            "Compared with the legal text"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "deprivationRules",
        "get": "deprivationRule",
        "aggregate": "deprivationRuleAggregate",
        "save": "saveDeprivationRules",
        "delete": "deleteDeprivationRules",
        "restore": "restoreDeprivationRules"
      },
      "groupFields": [
        "standardId",
        "indicatorId",
        "isConfirmed",
        "standard_code",
        "standard_validFrom",
        "standard_validTo",
        "standard_ruralPoorScore",
        "standard_urbanPoorScore",
        "standard_ruralAverageScore",
        "standard_urbanAverageScore",
        "standard_deprivationCutOff",
        "standard_pointsPerIndicator",
        "standard_isComputable",
        "indicator_code",
        "indicator_dimensionId",
        "indicator_position",
        "indicator_dimension_code"
      ]
    },
    {
      "name": "Indicator",
      "key": "indicator",
      "plural": "indicators",
      "label": [
        "Chỉ tiêu",
        "Indicator"
      ],
      "area": "targets",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ANALYST",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "programmeId",
          "type": "reference",
          "label": [
            "Chương trình",
            "Programme"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "programme",
          "to": "programme"
        },
        {
          "name": "dimensionId",
          "type": "reference",
          "label": [
            "Chiều",
            "Dimension"
          ],
          "help": [
            "Trống: chỉ tiêu chung của chương trình",
            "Empty: a programme-wide indicator"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "dimension",
          "to": "deprivationDimension"
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "unit",
          "type": "choice",
          "label": [
            "Đơn vị tính",
            "Unit"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "IndicatorUnit",
            "values": [
              {
                "value": "PERCENT",
                "label": [
                  "%",
                  "%"
                ]
              },
              {
                "value": "PERCENTAGE_POINT",
                "label": [
                  "điểm phần trăm",
                  "percentage points"
                ]
              },
              {
                "value": "HOUSEHOLD",
                "label": [
                  "hộ",
                  "households"
                ]
              },
              {
                "value": "PERSON",
                "label": [
                  "người",
                  "people"
                ]
              },
              {
                "value": "MODEL",
                "label": [
                  "mô hình",
                  "models"
                ]
              },
              {
                "value": "HAMLET",
                "label": [
                  "thôn",
                  "hamlets"
                ]
              },
              {
                "value": "VND",
                "label": [
                  "đồng",
                  "đồng"
                ]
              },
              {
                "value": "COUNT",
                "label": [
                  "lượt",
                  "count"
                ]
              }
            ]
          }
        },
        {
          "name": "rule",
          "type": "choice",
          "label": [
            "Cách đạt",
            "Rule"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "TargetRule",
            "values": [
              {
                "value": "AT_LEAST",
                "label": [
                  "Ít nhất",
                  "At least"
                ]
              },
              {
                "value": "AT_MOST",
                "label": [
                  "Không quá",
                  "At most"
                ]
              },
              {
                "value": "BELOW",
                "label": [
                  "Dưới",
                  "Below"
                ]
              },
              {
                "value": "REDUCE_BY",
                "label": [
                  "Giảm mỗi năm ít nhất",
                  "Reduce each year by at least"
                ]
              },
              {
                "value": "APPROXIMATELY",
                "label": [
                  "Khoảng",
                  "About"
                ]
              },
              {
                "value": "EVERY",
                "label": [
                  "Tất cả",
                  "Every"
                ]
              }
            ]
          }
        },
        {
          "name": "timeBasis",
          "type": "choice",
          "label": [
            "Thời gian",
            "Time basis"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "TimeBasis",
            "values": [
              {
                "value": "YEARLY",
                "label": [
                  "Từng năm",
                  "Yearly"
                ]
              },
              {
                "value": "CUMULATIVE",
                "label": [
                  "Luỹ kế từ đầu kỳ",
                  "Cumulative over the period"
                ]
              }
            ]
          }
        },
        {
          "name": "measure",
          "type": "choice",
          "label": [
            "Cách đo",
            "Measure"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "Measure",
            "values": [
              {
                "value": "COUNT",
                "label": [
                  "Đếm",
                  "Count"
                ]
              },
              {
                "value": "COUNT_DISTINCT",
                "label": [
                  "Đếm không trùng",
                  "Distinct count"
                ]
              },
              {
                "value": "SUM",
                "label": [
                  "Tổng",
                  "Sum"
                ]
              },
              {
                "value": "SHARE",
                "label": [
                  "Tỷ lệ",
                  "Share"
                ]
              }
            ]
          }
        },
        {
          "name": "subject",
          "type": "code",
          "label": [
            "Đối tượng đếm",
            "Subject"
          ],
          "help": [
            "Tên tài nguyên, ví dụ householdReview",
            "A resource’s key, e.g. householdReview"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "yearField",
          "type": "code",
          "label": [
            "Trường năm",
            "Year field"
          ],
          "help": [
            "Trống: xét cho từng năm được hỏi",
            "Empty: asked anew for each year"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "measuredField",
          "type": "code",
          "label": [
            "Trường đo",
            "Measured field"
          ],
          "help": [
            "Cho tổng hoặc đếm không trùng",
            "For a sum or a distinct count"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "latestBy",
          "type": "code",
          "label": [
            "Trường ngày lấy giá trị cuối",
            "Latest by"
          ],
          "help": [
            "Chỉ lấy dòng cuối trong năm của mỗi trường đo",
            "Only the last row of the year for each value of the measured field"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "numerator",
          "type": "json",
          "label": [
            "Điều kiện tử số",
            "Numerator"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "denominator",
          "type": "json",
          "label": [
            "Điều kiện mẫu số",
            "Denominator"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "known",
          "type": "json",
          "label": [
            "Đã có thông tin",
            "Known"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decimals",
          "type": "wholeNumber",
          "label": [
            "Số chữ số thập phân",
            "Decimals"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 4,
          "initial": 1
        },
        {
          "name": "weight",
          "type": "decimal",
          "label": [
            "Trọng số",
            "Weight"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000,
          "initial": 1
        },
        {
          "name": "explanation",
          "type": "longText",
          "label": [
            "Diễn giải",
            "In words"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "explanationEn",
          "type": "longText",
          "label": [
            "Diễn giải tiếng Anh",
            "In words (English)"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Nguồn",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "isAnalystMade",
          "type": "yesNo",
          "label": [
            "Do chuyên viên phân tích lập",
            "Made by an analyst"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        }
      ],
      "inverses": [
        {
          "name": "targets",
          "label": [
            "Mục tiêu",
            "Targets"
          ],
          "resource": "target",
          "field": "indicatorId"
        },
        {
          "name": "reportedValues",
          "label": [
            "Số liệu báo cáo",
            "Reported values"
          ],
          "resource": "reportedValue",
          "field": "indicatorId"
        }
      ],
      "operations": {
        "list": "indicators",
        "get": "indicator",
        "aggregate": "indicatorAggregate",
        "save": "saveIndicators",
        "delete": "deleteIndicators",
        "restore": "restoreIndicators"
      },
      "groupFields": [
        "programmeId",
        "dimensionId",
        "code",
        "position",
        "unit",
        "rule",
        "timeBasis",
        "measure",
        "subject",
        "yearField",
        "measuredField",
        "latestBy",
        "decimals",
        "isAnalystMade",
        "position_band",
        "decimals_band",
        "weight_band",
        "programme_code",
        "programme_from",
        "programme_to",
        "programme_isIntegrated",
        "dimension_code",
        "dimension_position"
      ]
    },
    {
      "name": "Target",
      "key": "target",
      "plural": "targets",
      "label": [
        "Mục tiêu",
        "Target"
      ],
      "area": "targets",
      "title": [
        "indicatorId",
        "areaId",
        "year"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "indicatorId",
          "descending": false
        },
        {
          "field": "year",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "indicatorId",
          "type": "reference",
          "label": [
            "Chỉ tiêu",
            "Indicator"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "indicator",
          "to": "indicator"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "help": [
            "Trống: cả giai đoạn",
            "Empty: the whole period"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "value",
          "type": "decimal",
          "label": [
            "Giá trị",
            "Value"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "baseline",
          "type": "decimal",
          "label": [
            "Giá trị gốc",
            "Baseline"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "isDueEachYear",
          "type": "yesNo",
          "label": [
            "Phải đạt từng năm",
            "Due each year"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "wording",
          "type": "text",
          "label": [
            "Nguyên văn",
            "Wording"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "isInterpreted",
          "type": "yesNo",
          "label": [
            "Cần làm rõ",
            "Open to interpretation"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decision",
          "type": "text",
          "label": [
            "Quyết định giao, phê duyệt",
            "Approving decision"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "decidedOn",
          "type": "date",
          "label": [
            "Phê duyệt ngày",
            "Approved on"
          ],
          "help": [
            "Trống: còn là đề xuất. Đã phê duyệt thì chỉ cấp huyện, quản trị viên sửa được",
            "Empty: a proposal. Once approved, only the district and administrators change it"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Nguồn",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "targets",
        "get": "target",
        "aggregate": "targetAggregate",
        "save": "saveTargets",
        "delete": "deleteTargets",
        "restore": "restoreTargets"
      },
      "groupFields": [
        "indicatorId",
        "areaId",
        "year",
        "isDueEachYear",
        "isInterpreted",
        "decidedOn",
        "decidedOn_year",
        "decidedOn_quarter",
        "decidedOn_month",
        "value_band",
        "baseline_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "indicator_programmeId",
        "indicator_dimensionId",
        "indicator_code",
        "indicator_position",
        "indicator_unit",
        "indicator_rule",
        "indicator_timeBasis",
        "indicator_measure",
        "indicator_subject",
        "indicator_yearField",
        "indicator_measuredField",
        "indicator_latestBy",
        "indicator_decimals",
        "indicator_isAnalystMade",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "indicator_programme_code",
        "indicator_programme_isIntegrated",
        "indicator_dimension_code",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "ReportedValue",
      "key": "reportedValue",
      "plural": "reportedValues",
      "label": [
        "Số liệu báo cáo",
        "Reported value"
      ],
      "area": "targets",
      "title": [
        "indicatorId",
        "areaId",
        "year"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "year",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "indicatorId",
          "type": "reference",
          "label": [
            "Chỉ tiêu",
            "Indicator"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "indicator",
          "to": "indicator"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "value",
          "type": "decimal",
          "label": [
            "Giá trị",
            "Value"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "reportedBy",
          "type": "text",
          "label": [
            "Người báo cáo",
            "Reported by"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "reportedOn",
          "type": "date",
          "label": [
            "Ngày báo cáo",
            "Reported on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Nguồn",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reportedValues",
        "get": "reportedValue",
        "aggregate": "reportedValueAggregate",
        "save": "saveReportedValues",
        "delete": "deleteReportedValues",
        "restore": "restoreReportedValues"
      },
      "groupFields": [
        "indicatorId",
        "areaId",
        "year",
        "reportedOn",
        "reportedOn_year",
        "reportedOn_quarter",
        "reportedOn_month",
        "value_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "indicator_programmeId",
        "indicator_dimensionId",
        "indicator_code",
        "indicator_position",
        "indicator_unit",
        "indicator_rule",
        "indicator_timeBasis",
        "indicator_measure",
        "indicator_subject",
        "indicator_yearField",
        "indicator_measuredField",
        "indicator_latestBy",
        "indicator_decimals",
        "indicator_isAnalystMade",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "indicator_programme_code",
        "indicator_programme_isIntegrated",
        "indicator_dimension_code",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "IndicatorVersion",
      "key": "indicatorVersion",
      "plural": "indicatorVersions",
      "label": [
        "Phiên bản chỉ tiêu",
        "Indicator version"
      ],
      "area": "targets",
      "title": [
        "indicatorCode",
        "number"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": true,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "indicatorCode",
          "descending": false
        },
        {
          "field": "number",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "indicatorId",
          "type": "wholeNumber",
          "label": [
            "Mã số chỉ tiêu",
            "Indicator id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "indicatorCode",
          "type": "code",
          "label": [
            "Mã chỉ tiêu",
            "Indicator code"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "number",
          "type": "wholeNumber",
          "label": [
            "Số phiên bản",
            "Number"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "definition",
          "type": "json",
          "label": [
            "Định nghĩa",
            "Definition"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "contentHash",
          "type": "code",
          "label": [
            "Dấu nội dung",
            "Content hash"
          ],
          "help": [
            "SHA-256 của định nghĩa",
            "SHA-256 of the definition"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true,
          "maxLength": 64
        }
      ],
      "inverses": [],
      "operations": {
        "list": "indicatorVersions",
        "get": "indicatorVersion",
        "aggregate": "indicatorVersionAggregate",
        "save": "saveIndicatorVersions",
        "delete": "deleteIndicatorVersions",
        "restore": "restoreIndicatorVersions"
      },
      "groupFields": [
        "indicatorId",
        "indicatorCode",
        "number",
        "contentHash",
        "indicatorId_band",
        "number_band"
      ]
    },
    {
      "name": "User",
      "key": "user",
      "plural": "users",
      "label": [
        "Người dùng",
        "User"
      ],
      "area": "access",
      "title": [
        "name"
      ],
      "search": [
        "signInName",
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "signInName",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "signInName",
          "type": "code",
          "label": [
            "Tên đăng nhập",
            "Sign-in name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50,
          "pattern": "^[a-z0-9._-]{2,50}$",
          "patternHelp": [
            "2 đến 50 chữ thường không dấu, chữ số, dấu chấm, gạch",
            "2 to 50 small letters, digits, dots and dashes"
          ]
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Họ và tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "role",
          "type": "choice",
          "label": [
            "Vai trò",
            "Role"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "Role",
            "values": [
              {
                "value": "CLERK",
                "label": [
                  "Cán bộ nhập liệu",
                  "Data clerk"
                ]
              },
              {
                "value": "OFFICER",
                "label": [
                  "Công chức phụ trách",
                  "Officer in charge"
                ]
              },
              {
                "value": "DISTRICT",
                "label": [
                  "Cán bộ cấp huyện",
                  "District staff"
                ]
              },
              {
                "value": "ANALYST",
                "label": [
                  "Chuyên viên phân tích",
                  "Analyst"
                ]
              },
              {
                "value": "ADMIN",
                "label": [
                  "Quản trị hệ thống",
                  "Administrator"
                ]
              }
            ]
          }
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Phạm vi địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "language",
          "type": "choice",
          "label": [
            "Ngôn ngữ",
            "Language"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "VI",
          "choices": {
            "name": "Language",
            "values": [
              {
                "value": "VI",
                "label": [
                  "Tiếng Việt",
                  "Vietnamese"
                ]
              },
              {
                "value": "EN",
                "label": [
                  "Tiếng Anh",
                  "English"
                ]
              }
            ]
          }
        },
        {
          "name": "isActive",
          "type": "yesNo",
          "label": [
            "Đang hoạt động",
            "Active"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": true
        }
      ],
      "inverses": [],
      "operations": {
        "list": "users",
        "get": "user",
        "aggregate": "userAggregate",
        "save": "saveUsers",
        "delete": "deleteUsers",
        "restore": "restoreUsers"
      },
      "groupFields": [
        "signInName",
        "role",
        "areaId",
        "language",
        "isActive",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "ExportLog",
      "key": "exportLog",
      "plural": "exportLogs",
      "label": [
        "Nhật ký xuất dữ liệu",
        "Export log"
      ],
      "area": "access",
      "title": [
        "resourceLabel",
        "startedAt"
      ],
      "search": [
        "purpose",
        "resourceLabel"
      ],
      "isScoped": false,
      "readOnly": true,
      "readRoles": [
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "startedAt",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "userId",
          "type": "reference",
          "label": [
            "Người xuất",
            "User"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "user",
          "to": "user"
        },
        {
          "name": "startedAt",
          "type": "instant",
          "label": [
            "Bắt đầu lúc",
            "Started at"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "resourceLabel",
          "type": "text",
          "label": [
            "Bảng dữ liệu",
            "Sheet"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "resource",
          "type": "code",
          "label": [
            "Tên trong API",
            "Name in the API"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 50
        },
        {
          "name": "format",
          "type": "choice",
          "label": [
            "Dạng tệp",
            "Format"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ExportFormat",
            "values": [
              {
                "value": "XLSX",
                "label": [
                  "Excel (.xlsx)",
                  "Excel (.xlsx)"
                ]
              },
              {
                "value": "CSV",
                "label": [
                  "CSV, dấu phẩy",
                  "CSV with commas"
                ]
              },
              {
                "value": "CSV_SEMICOLON",
                "label": [
                  "CSV, dấu chấm phẩy",
                  "CSV with semicolons"
                ]
              }
            ]
          }
        },
        {
          "name": "rowCount",
          "type": "wholeNumber",
          "label": [
            "Số dòng",
            "Rows"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "hasPersonalData",
          "type": "yesNo",
          "label": [
            "Có dữ liệu cá nhân",
            "Has personal data"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "purpose",
          "type": "text",
          "label": [
            "Mục đích",
            "Purpose"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng",
            "State"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ExportState",
            "values": [
              {
                "value": "RUNNING",
                "label": [
                  "Đang xuất",
                  "Running"
                ]
              },
              {
                "value": "DONE",
                "label": [
                  "Đã xong",
                  "Done"
                ]
              },
              {
                "value": "CANCELLED",
                "label": [
                  "Đã huỷ",
                  "Cancelled"
                ]
              },
              {
                "value": "FAILED",
                "label": [
                  "Lỗi",
                  "Failed"
                ]
              }
            ]
          }
        },
        {
          "name": "columns",
          "type": "longText",
          "label": [
            "Các cột",
            "Columns"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "filter",
          "type": "json",
          "label": [
            "Bộ lọc",
            "Filter"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "finishedAt",
          "type": "instant",
          "label": [
            "Xong lúc",
            "Finished at"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "exportLogs",
        "get": "exportLog",
        "aggregate": "exportLogAggregate",
        "save": "saveExportLogs",
        "delete": "deleteExportLogs",
        "restore": "restoreExportLogs"
      },
      "groupFields": [
        "userId",
        "resource",
        "format",
        "rowCount",
        "hasPersonalData",
        "state",
        "rowCount_band",
        "user_signInName",
        "user_role",
        "user_areaId",
        "user_language",
        "user_isActive",
        "user_area_code",
        "user_area_level",
        "user_area_kind",
        "user_area_areaType"
      ]
    },
    {
      "name": "Household",
      "key": "household",
      "plural": "households",
      "label": [
        "Hộ gia đình",
        "Household"
      ],
      "area": "people",
      "title": [
        "code",
        "headName"
      ],
      "search": [
        "code",
        "headName"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "hamletId",
          "descending": false
        },
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã hộ",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "hamletId",
          "type": "reference",
          "label": [
            "Thôn",
            "Hamlet"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "hamlet",
          "to": "administrativeUnit"
        },
        {
          "name": "headName",
          "type": "personName",
          "label": [
            "Chủ hộ",
            "Head"
          ],
          "required": true,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "address",
          "type": "text",
          "label": [
            "Địa chỉ",
            "Address"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "phone",
          "type": "code",
          "label": [
            "Điện thoại",
            "Telephone"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 50,
          "pattern": "^\\+?[0-9 .]{8,15}$",
          "patternHelp": [
            "8 đến 15 chữ số",
            "8 to 15 digits"
          ]
        },
        {
          "name": "hasPersonOfMerit",
          "type": "yesNo",
          "label": [
            "Có người có công",
            "Has a person of merit"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isEthnicMinority",
          "type": "yesNo",
          "label": [
            "Hộ dân tộc thiểu số",
            "Ethnic-minority household"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "since",
          "type": "date",
          "label": [
            "Có từ ngày",
            "Since"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "startReason",
          "type": "choice",
          "label": [
            "Lý do có hộ",
            "Reason of the start"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "choices": {
            "name": "HouseholdStartReason",
            "values": [
              {
                "value": "ESTABLISHED",
                "label": [
                  "Lập hộ mới",
                  "Newly established"
                ]
              },
              {
                "value": "MOVED_IN",
                "label": [
                  "Chuyển đến",
                  "Moved in"
                ]
              },
              {
                "value": "SPLIT",
                "label": [
                  "Tách hộ",
                  "Split off"
                ]
              }
            ]
          }
        },
        {
          "name": "endedOn",
          "type": "date",
          "label": [
            "Kết thúc ngày",
            "Ended on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "endReason",
          "type": "choice",
          "label": [
            "Lý do kết thúc",
            "Reason of the end"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HouseholdEndReason",
            "values": [
              {
                "value": "MOVED_AWAY",
                "label": [
                  "Chuyển đi",
                  "Moved away"
                ]
              },
              {
                "value": "MERGED",
                "label": [
                  "Nhập hộ",
                  "Merged into another household"
                ]
              },
              {
                "value": "SPLIT",
                "label": [
                  "Tách hộ",
                  "Split"
                ]
              },
              {
                "value": "DIED_OUT",
                "label": [
                  "Không còn thành viên",
                  "No member left"
                ]
              }
            ]
          }
        },
        {
          "name": "originId",
          "type": "reference",
          "label": [
            "Tách ra từ hộ",
            "Split off from"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "relation": "origin",
          "to": "household"
        },
        {
          "name": "mergedIntoId",
          "type": "reference",
          "label": [
            "Nhập vào hộ",
            "Merged into"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "relation": "mergedInto",
          "to": "household"
        }
      ],
      "inverses": [
        {
          "name": "splitOffs",
          "label": [
            "Hộ tách ra",
            "Split-off households"
          ],
          "resource": "household",
          "field": "originId"
        },
        {
          "name": "mergedIn",
          "label": [
            "Hộ nhập vào",
            "Households merged in"
          ],
          "resource": "household",
          "field": "mergedIntoId"
        },
        {
          "name": "persons",
          "label": [
            "Nhân khẩu",
            "Persons"
          ],
          "resource": "person",
          "field": "householdId"
        },
        {
          "name": "memberships",
          "label": [
            "Thành viên theo thời gian",
            "Memberships"
          ],
          "resource": "householdMembership",
          "field": "householdId"
        },
        {
          "name": "events",
          "label": [
            "Biến động",
            "Events"
          ],
          "resource": "householdEvent",
          "field": "householdId"
        },
        {
          "name": "reviews",
          "label": [
            "Các lần rà soát",
            "Reviews"
          ],
          "resource": "householdReview",
          "field": "householdId"
        },
        {
          "name": "escapes",
          "label": [
            "Các lần thoát nghèo",
            "Escapes"
          ],
          "resource": "escapeRecognition",
          "field": "householdId"
        },
        {
          "name": "loans",
          "label": [
            "Vay vốn",
            "Loans"
          ],
          "resource": "loan",
          "field": "householdId"
        },
        {
          "name": "models",
          "label": [
            "Mô hình tham gia",
            "Models"
          ],
          "resource": "modelMember",
          "field": "householdId"
        },
        {
          "name": "supports",
          "label": [
            "Hỗ trợ",
            "Supports"
          ],
          "resource": "support",
          "field": "householdId"
        },
        {
          "name": "ocopProducts",
          "label": [
            "Sản phẩm OCOP",
            "OCOP products"
          ],
          "resource": "ocopProduct",
          "field": "householdId"
        },
        {
          "name": "promotions",
          "label": [
            "Xúc tiến thương mại",
            "Trade promotions"
          ],
          "resource": "promotionMember",
          "field": "householdId"
        },
        {
          "name": "valueChainLinks",
          "label": [
            "Liên kết chuỗi",
            "Value-chain links"
          ],
          "resource": "linkMember",
          "field": "householdId"
        }
      ],
      "operations": {
        "list": "households",
        "get": "household",
        "aggregate": "householdAggregate",
        "save": "saveHouseholds",
        "delete": "deleteHouseholds",
        "restore": "restoreHouseholds"
      },
      "groupFields": [
        "code",
        "hamletId",
        "phone",
        "hasPersonOfMerit",
        "isEthnicMinority",
        "since",
        "startReason",
        "endedOn",
        "endReason",
        "originId",
        "mergedIntoId",
        "since_year",
        "since_quarter",
        "since_month",
        "endedOn_year",
        "endedOn_quarter",
        "endedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "hamlet_code",
        "hamlet_level",
        "hamlet_kind",
        "hamlet_areaType",
        "hamlet_parentId",
        "hamlet_validFrom",
        "hamlet_validTo",
        "origin_code",
        "origin_hamletId",
        "origin_phone",
        "origin_hasPersonOfMerit",
        "origin_isEthnicMinority",
        "origin_since",
        "origin_startReason",
        "origin_endedOn",
        "origin_endReason",
        "origin_originId",
        "origin_mergedIntoId",
        "mergedInto_code",
        "mergedInto_hamletId",
        "mergedInto_phone",
        "mergedInto_hasPersonOfMerit",
        "mergedInto_isEthnicMinority",
        "mergedInto_since",
        "mergedInto_startReason",
        "mergedInto_endedOn",
        "mergedInto_endReason",
        "mergedInto_originId",
        "mergedInto_mergedIntoId",
        "hamlet_parent_code",
        "hamlet_parent_level",
        "hamlet_parent_kind",
        "hamlet_parent_areaType",
        "origin_hamlet_code",
        "origin_hamlet_level",
        "origin_hamlet_kind",
        "origin_hamlet_areaType",
        "origin_origin_code",
        "origin_origin_phone",
        "origin_origin_hasPersonOfMerit",
        "origin_origin_isEthnicMinority",
        "origin_origin_startReason",
        "origin_origin_endReason",
        "origin_mergedInto_code",
        "origin_mergedInto_phone",
        "origin_mergedInto_hasPersonOfMerit",
        "origin_mergedInto_isEthnicMinority",
        "origin_mergedInto_startReason",
        "origin_mergedInto_endReason",
        "mergedInto_hamlet_code",
        "mergedInto_hamlet_level",
        "mergedInto_hamlet_kind",
        "mergedInto_hamlet_areaType",
        "mergedInto_origin_code",
        "mergedInto_origin_phone",
        "mergedInto_origin_hasPersonOfMerit",
        "mergedInto_origin_isEthnicMinority",
        "mergedInto_origin_startReason",
        "mergedInto_origin_endReason",
        "mergedInto_mergedInto_code",
        "mergedInto_mergedInto_phone",
        "mergedInto_mergedInto_hasPersonOfMerit",
        "mergedInto_mergedInto_isEthnicMinority",
        "mergedInto_mergedInto_startReason",
        "mergedInto_mergedInto_endReason"
      ]
    },
    {
      "name": "Person",
      "key": "person",
      "plural": "persons",
      "label": [
        "Nhân khẩu",
        "Person"
      ],
      "area": "people",
      "title": [
        "name"
      ],
      "search": [
        "name",
        "citizenNumber"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "name",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ hiện tại",
            "Present household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "name",
          "type": "personName",
          "label": [
            "Họ và tên",
            "Full name"
          ],
          "required": true,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "relationToHead",
          "type": "choice",
          "label": [
            "Quan hệ với chủ hộ",
            "Relation to head"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "RelationToHead",
            "values": [
              {
                "value": "HEAD",
                "label": [
                  "Chủ hộ",
                  "Head"
                ]
              },
              {
                "value": "SPOUSE",
                "label": [
                  "Vợ/chồng",
                  "Spouse"
                ]
              },
              {
                "value": "CHILD",
                "label": [
                  "Con",
                  "Child"
                ]
              },
              {
                "value": "PARENT",
                "label": [
                  "Bố/mẹ",
                  "Parent"
                ]
              },
              {
                "value": "GRANDCHILD",
                "label": [
                  "Cháu",
                  "Grandchild"
                ]
              },
              {
                "value": "SIBLING",
                "label": [
                  "Anh/chị/em",
                  "Sibling"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Khác",
                  "Other"
                ]
              }
            ]
          }
        },
        {
          "name": "birthDate",
          "type": "partialDate",
          "label": [
            "Ngày sinh",
            "Birth date"
          ],
          "help": [
            "Chỉ biết năm thì ghi năm",
            "The year alone is enough"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false
        },
        {
          "name": "sex",
          "type": "choice",
          "label": [
            "Giới tính",
            "Sex"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "Sex",
            "values": [
              {
                "value": "MALE",
                "label": [
                  "Nam",
                  "Male"
                ]
              },
              {
                "value": "FEMALE",
                "label": [
                  "Nữ",
                  "Female"
                ]
              }
            ]
          }
        },
        {
          "name": "ethnicityId",
          "type": "reference",
          "label": [
            "Dân tộc",
            "Ethnicity"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false,
          "relation": "ethnicity",
          "to": "ethnicity"
        },
        {
          "name": "citizenNumber",
          "type": "code",
          "label": [
            "Số định danh cá nhân",
            "Citizen number"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 50,
          "pattern": "^[0-9]{9}([0-9]{3})?$",
          "patternHelp": [
            "12 chữ số (hoặc 9 với chứng minh nhân dân cũ)",
            "12 digits (9 of an old identity card)"
          ]
        },
        {
          "name": "hasDisability",
          "type": "yesNo",
          "label": [
            "Khuyết tật",
            "Has a disability"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "isPersonOfMerit",
          "type": "yesNo",
          "label": [
            "Người có công",
            "Person of merit"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "diedOn",
          "type": "date",
          "label": [
            "Ngày mất",
            "Died on"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false
        }
      ],
      "inverses": [
        {
          "name": "memberships",
          "label": [
            "Các hộ đã ở",
            "Memberships"
          ],
          "resource": "householdMembership",
          "field": "personId"
        },
        {
          "name": "reviews",
          "label": [
            "Các lần rà soát",
            "Reviews"
          ],
          "resource": "memberReview",
          "field": "personId"
        },
        {
          "name": "growthMeasurements",
          "label": [
            "Cân đo",
            "Growth measurements"
          ],
          "resource": "growthMeasurement",
          "field": "personId"
        },
        {
          "name": "nutritionSupports",
          "label": [
            "Hỗ trợ dinh dưỡng",
            "Nutrition supports"
          ],
          "resource": "nutritionSupport",
          "field": "personId"
        },
        {
          "name": "maternityPeriods",
          "label": [
            "Thai kỳ và cho con bú",
            "Pregnancy or breastfeeding"
          ],
          "resource": "maternityPeriod",
          "field": "personId"
        },
        {
          "name": "supports",
          "label": [
            "Hỗ trợ",
            "Supports"
          ],
          "resource": "support",
          "field": "personId"
        },
        {
          "name": "overseasContracts",
          "label": [
            "Hợp đồng ở nước ngoài",
            "Overseas contracts"
          ],
          "resource": "overseasContract",
          "field": "personId"
        },
        {
          "name": "enrolments",
          "label": [
            "Lớp đã học",
            "Enrolments"
          ],
          "resource": "trainingEnrolment",
          "field": "personId"
        },
        {
          "name": "jobSearches",
          "label": [
            "Nhu cầu việc làm",
            "Job searches"
          ],
          "resource": "jobSeeker",
          "field": "personId"
        },
        {
          "name": "placements",
          "label": [
            "Việc đã kết nối",
            "Placements"
          ],
          "resource": "placement",
          "field": "personId"
        }
      ],
      "operations": {
        "list": "persons",
        "get": "person",
        "aggregate": "personAggregate",
        "save": "savePersons",
        "delete": "deletePersons",
        "restore": "restorePersons"
      },
      "groupFields": [
        "householdId",
        "relationToHead",
        "sex",
        "ethnicityId",
        "citizenNumber",
        "hasDisability",
        "isPersonOfMerit",
        "diedOn",
        "birthDate_year",
        "diedOn_year",
        "diedOn_quarter",
        "diedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "ethnicity_code",
        "ethnicity_isMinority",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "HouseholdMembership",
      "key": "householdMembership",
      "plural": "householdMemberships",
      "label": [
        "Thành viên hộ theo thời gian",
        "Household membership"
      ],
      "area": "people",
      "title": [
        "personId",
        "from"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Nhân khẩu",
            "Person"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "relationToHead",
          "type": "choice",
          "label": [
            "Quan hệ với chủ hộ",
            "Relation to head"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "RelationToHead",
            "values": [
              {
                "value": "HEAD",
                "label": [
                  "Chủ hộ",
                  "Head"
                ]
              },
              {
                "value": "SPOUSE",
                "label": [
                  "Vợ/chồng",
                  "Spouse"
                ]
              },
              {
                "value": "CHILD",
                "label": [
                  "Con",
                  "Child"
                ]
              },
              {
                "value": "PARENT",
                "label": [
                  "Bố/mẹ",
                  "Parent"
                ]
              },
              {
                "value": "GRANDCHILD",
                "label": [
                  "Cháu",
                  "Grandchild"
                ]
              },
              {
                "value": "SIBLING",
                "label": [
                  "Anh/chị/em",
                  "Sibling"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Khác",
                  "Other"
                ]
              }
            ]
          }
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "householdMemberships",
        "get": "householdMembership",
        "aggregate": "householdMembershipAggregate",
        "save": "saveHouseholdMemberships",
        "delete": "deleteHouseholdMemberships",
        "restore": "restoreHouseholdMemberships"
      },
      "groupFields": [
        "personId",
        "householdId",
        "relationToHead",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "HouseholdEvent",
      "key": "householdEvent",
      "plural": "householdEvents",
      "label": [
        "Biến động của hộ",
        "Household event"
      ],
      "area": "people",
      "title": [
        "householdId",
        "kind",
        "happenedOn"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": true,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "happenedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Biến động",
            "Event"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HouseholdEventKind",
            "values": [
              {
                "value": "SPLIT",
                "label": [
                  "Tách hộ",
                  "Split"
                ]
              },
              {
                "value": "MERGE",
                "label": [
                  "Nhập hộ",
                  "Merge"
                ]
              },
              {
                "value": "MOVE",
                "label": [
                  "Chuyển thôn",
                  "Move to another hamlet"
                ]
              },
              {
                "value": "MOVE_AWAY",
                "label": [
                  "Chuyển đi nơi khác",
                  "Move away"
                ]
              },
              {
                "value": "DEATH",
                "label": [
                  "Thành viên mất",
                  "Death of a member"
                ]
              },
              {
                "value": "BIRTH",
                "label": [
                  "Trẻ mới sinh",
                  "Newborn"
                ]
              },
              {
                "value": "NEW_HEAD",
                "label": [
                  "Đổi chủ hộ",
                  "New head"
                ]
              },
              {
                "value": "DISSOLVE",
                "label": [
                  "Giải thể hộ",
                  "Dissolve"
                ]
              }
            ]
          }
        },
        {
          "name": "happenedOn",
          "type": "date",
          "label": [
            "Ngày",
            "Day"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "otherHouseholdId",
          "type": "reference",
          "label": [
            "Hộ kia",
            "Other household"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "otherHousehold",
          "to": "household"
        },
        {
          "name": "summary",
          "type": "text",
          "label": [
            "Diễn giải",
            "What was done"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 2000
        },
        {
          "name": "operationKey",
          "type": "code",
          "label": [
            "Mã thao tác",
            "Key of the operation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 50
        },
        {
          "name": "undoneAt",
          "type": "instant",
          "label": [
            "Đã hoàn tác lúc",
            "Taken back at"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "householdEvents",
        "get": "householdEvent",
        "aggregate": "householdEventAggregate",
        "save": "saveHouseholdEvents",
        "delete": "deleteHouseholdEvents",
        "restore": "restoreHouseholdEvents"
      },
      "groupFields": [
        "householdId",
        "kind",
        "happenedOn",
        "otherHouseholdId",
        "operationKey",
        "happenedOn_year",
        "happenedOn_quarter",
        "happenedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "otherHousehold_code",
        "otherHousehold_hamletId",
        "otherHousehold_phone",
        "otherHousehold_hasPersonOfMerit",
        "otherHousehold_isEthnicMinority",
        "otherHousehold_since",
        "otherHousehold_startReason",
        "otherHousehold_endedOn",
        "otherHousehold_endReason",
        "otherHousehold_originId",
        "otherHousehold_mergedIntoId",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason",
        "otherHousehold_hamlet_code",
        "otherHousehold_hamlet_level",
        "otherHousehold_hamlet_kind",
        "otherHousehold_hamlet_areaType",
        "otherHousehold_origin_code",
        "otherHousehold_origin_phone",
        "otherHousehold_origin_hasPersonOfMerit",
        "otherHousehold_origin_isEthnicMinority",
        "otherHousehold_origin_startReason",
        "otherHousehold_origin_endReason",
        "otherHousehold_mergedInto_code",
        "otherHousehold_mergedInto_phone",
        "otherHousehold_mergedInto_hasPersonOfMerit",
        "otherHousehold_mergedInto_isEthnicMinority",
        "otherHousehold_mergedInto_startReason",
        "otherHousehold_mergedInto_endReason"
      ]
    },
    {
      "name": "ReviewCampaign",
      "key": "reviewCampaign",
      "plural": "reviewCampaigns",
      "label": [
        "Đợt rà soát",
        "Review campaign"
      ],
      "area": "review",
      "title": [
        "name"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "year",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "CampaignKind",
            "values": [
              {
                "value": "ANNUAL",
                "label": [
                  "Rà soát định kỳ hằng năm",
                  "Annual review"
                ]
              },
              {
                "value": "REGULAR",
                "label": [
                  "Rà soát thường xuyên",
                  "Regular review in the year"
                ]
              }
            ]
          }
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "standardId",
          "type": "reference",
          "label": [
            "Chuẩn nghèo",
            "Poverty standard"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "standard",
          "to": "povertyStandard"
        },
        {
          "name": "startsOn",
          "type": "date",
          "label": [
            "Bắt đầu",
            "Starts on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "endsOn",
          "type": "date",
          "label": [
            "Kết thúc",
            "Ends on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decisionNumber",
          "type": "text",
          "label": [
            "Quyết định công nhận",
            "Decision of recognition"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "decidedOn",
          "type": "date",
          "label": [
            "Ngày quyết định",
            "Decided on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decidedBy",
          "type": "text",
          "label": [
            "Người ký quyết định",
            "Signed by"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [
        {
          "name": "reviews",
          "label": [
            "Phiếu rà soát",
            "Reviews"
          ],
          "resource": "householdReview",
          "field": "campaignId"
        },
        {
          "name": "steps",
          "label": [
            "Các bước",
            "Steps"
          ],
          "resource": "reviewStep",
          "field": "campaignId"
        },
        {
          "name": "recognitions",
          "label": [
            "Các lần công nhận",
            "Recognitions"
          ],
          "resource": "reviewRecognition",
          "field": "campaignId"
        }
      ],
      "operations": {
        "list": "reviewCampaigns",
        "get": "reviewCampaign",
        "aggregate": "reviewCampaignAggregate",
        "save": "saveReviewCampaigns",
        "delete": "deleteReviewCampaigns",
        "restore": "restoreReviewCampaigns"
      },
      "groupFields": [
        "areaId",
        "year",
        "kind",
        "standardId",
        "startsOn",
        "endsOn",
        "decidedOn",
        "startsOn_year",
        "startsOn_quarter",
        "startsOn_month",
        "endsOn_year",
        "endsOn_quarter",
        "endsOn_month",
        "decidedOn_year",
        "decidedOn_quarter",
        "decidedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "standard_code",
        "standard_validFrom",
        "standard_validTo",
        "standard_ruralPoorScore",
        "standard_urbanPoorScore",
        "standard_ruralAverageScore",
        "standard_urbanAverageScore",
        "standard_deprivationCutOff",
        "standard_pointsPerIndicator",
        "standard_isComputable",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "HouseholdReview",
      "key": "householdReview",
      "plural": "householdReviews",
      "label": [
        "Phiếu rà soát hộ",
        "Household review"
      ],
      "area": "review",
      "title": [
        "householdId",
        "year"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "year",
          "descending": true
        },
        {
          "field": "hamletId",
          "descending": false
        },
        {
          "field": "householdId",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "campaignId",
          "type": "reference",
          "label": [
            "Đợt rà soát",
            "Campaign"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "campaign",
          "to": "reviewCampaign"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "hamletId",
          "type": "reference",
          "label": [
            "Thôn khi rà soát",
            "Hamlet at the review"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "relation": "hamlet",
          "to": "administrativeUnit"
        },
        {
          "name": "areaType",
          "type": "choice",
          "label": [
            "Khu vực",
            "Area type"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "AreaType",
            "values": [
              {
                "value": "RURAL",
                "label": [
                  "Nông thôn",
                  "Rural"
                ]
              },
              {
                "value": "URBAN",
                "label": [
                  "Thành thị",
                  "Urban"
                ]
              }
            ]
          }
        },
        {
          "name": "reviewedOn",
          "type": "date",
          "label": [
            "Ngày rà soát",
            "Reviewed on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "listOrigin",
          "type": "choice",
          "label": [
            "Vào danh sách từ",
            "On the list from"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "choices": {
            "name": "ListOrigin",
            "values": [
              {
                "value": "LAST_LIST",
                "label": [
                  "Danh sách năm trước",
                  "Last year’s list"
                ]
              },
              {
                "value": "NEW_HOUSEHOLD",
                "label": [
                  "Hộ mới có trong năm",
                  "New household of the year"
                ]
              },
              {
                "value": "REQUEST",
                "label": [
                  "Hộ có giấy đề nghị",
                  "On request"
                ]
              }
            ]
          }
        },
        {
          "name": "formerClass",
          "type": "choice",
          "label": [
            "Kết quả năm trước",
            "Class of the year before"
          ],
          "help": [
            "Theo lần công nhận trước, khi lập phiếu",
            "As recognised before, when the sheet was made"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HouseholdClass",
            "values": [
              {
                "value": "POOR",
                "label": [
                  "Hộ nghèo",
                  "Poor"
                ]
              },
              {
                "value": "NEAR_POOR",
                "label": [
                  "Hộ cận nghèo",
                  "Near-poor"
                ]
              },
              {
                "value": "AVERAGE",
                "label": [
                  "Hộ có mức sống trung bình",
                  "Average living standard"
                ]
              },
              {
                "value": "NOT_POOR",
                "label": [
                  "Không thuộc diện",
                  "Not poor"
                ]
              }
            ]
          }
        },
        {
          "name": "memberCount",
          "type": "wholeNumber",
          "label": [
            "Số nhân khẩu",
            "Members"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 50
        },
        {
          "name": "scoreCardId",
          "type": "reference",
          "label": [
            "Bảng điểm B1",
            "B1 score card"
          ],
          "help": [
            "Có bảng điểm thì B1 tính từ các câu trả lời",
            "With a card B1 is computed from the answers"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "relation": "scoreCard",
          "to": "scoreCard"
        },
        {
          "name": "incomeScore",
          "type": "wholeNumber",
          "label": [
            "Điểm B1",
            "B1 score"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000
        },
        {
          "name": "lacksEmployment",
          "type": "yesNo",
          "label": [
            "1. Thiếu hụt việc làm",
            "1. Employment"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksDependantBalance",
          "type": "yesNo",
          "label": [
            "2. Người phụ thuộc",
            "2. Dependants"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksNutrition",
          "type": "yesNo",
          "label": [
            "3. Dinh dưỡng",
            "3. Nutrition"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "lacksHealthInsurance",
          "type": "yesNo",
          "label": [
            "4. Bảo hiểm y tế",
            "4. Health insurance"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksAdultEducation",
          "type": "yesNo",
          "label": [
            "5. Trình độ giáo dục người lớn",
            "5. Adult education"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksChildSchooling",
          "type": "yesNo",
          "label": [
            "6. Trẻ em đi học",
            "6. Child schooling"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksHousingQuality",
          "type": "yesNo",
          "label": [
            "7. Chất lượng nhà ở",
            "7. Housing quality"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksHousingArea",
          "type": "yesNo",
          "label": [
            "8. Diện tích nhà ở",
            "8. Housing area"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksSafeWater",
          "type": "yesNo",
          "label": [
            "9. Nước sinh hoạt",
            "9. Safe water"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksHygienicToilet",
          "type": "yesNo",
          "label": [
            "10. Nhà tiêu hợp vệ sinh",
            "10. Hygienic toilet"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksTelecom",
          "type": "yesNo",
          "label": [
            "11. Dịch vụ viễn thông",
            "11. Telecom services"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lacksInformationMeans",
          "type": "yesNo",
          "label": [
            "12. Phương tiện thông tin",
            "12. Means of information"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "deprivationCount",
          "type": "wholeNumber",
          "label": [
            "Số chỉ số thiếu hụt",
            "Deprivations"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "deprivationScore",
          "type": "wholeNumber",
          "label": [
            "Điểm B2",
            "B2 score"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "proposalDifferences",
          "type": "wholeNumber",
          "label": [
            "Số chỉ số khác đề nghị",
            "Differs from the proposals"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "proposalRulesMark",
          "type": "text",
          "label": [
            "Dấu của quy tắc đề nghị",
            "Mark of the proposing rules"
          ],
          "help": [
            "Đề nghị của phiếu tính theo quy tắc có dấu này; quy tắc đổi thì dấu đổi",
            "The proposals are by the rules of this mark; changed rules have another"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "computedClass",
          "type": "choice",
          "label": [
            "Phân loại theo điểm",
            "Computed class"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HouseholdClass",
            "values": [
              {
                "value": "POOR",
                "label": [
                  "Hộ nghèo",
                  "Poor"
                ]
              },
              {
                "value": "NEAR_POOR",
                "label": [
                  "Hộ cận nghèo",
                  "Near-poor"
                ]
              },
              {
                "value": "AVERAGE",
                "label": [
                  "Hộ có mức sống trung bình",
                  "Average living standard"
                ]
              },
              {
                "value": "NOT_POOR",
                "label": [
                  "Không thuộc diện",
                  "Not poor"
                ]
              }
            ]
          }
        },
        {
          "name": "proposedClass",
          "type": "choice",
          "label": [
            "Đề nghị",
            "Proposed class"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HouseholdClass",
            "values": [
              {
                "value": "POOR",
                "label": [
                  "Hộ nghèo",
                  "Poor"
                ]
              },
              {
                "value": "NEAR_POOR",
                "label": [
                  "Hộ cận nghèo",
                  "Near-poor"
                ]
              },
              {
                "value": "AVERAGE",
                "label": [
                  "Hộ có mức sống trung bình",
                  "Average living standard"
                ]
              },
              {
                "value": "NOT_POOR",
                "label": [
                  "Không thuộc diện",
                  "Not poor"
                ]
              }
            ]
          }
        },
        {
          "name": "recognisedClass",
          "type": "choice",
          "label": [
            "Công nhận",
            "Recognised class"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HouseholdClass",
            "values": [
              {
                "value": "POOR",
                "label": [
                  "Hộ nghèo",
                  "Poor"
                ]
              },
              {
                "value": "NEAR_POOR",
                "label": [
                  "Hộ cận nghèo",
                  "Near-poor"
                ]
              },
              {
                "value": "AVERAGE",
                "label": [
                  "Hộ có mức sống trung bình",
                  "Average living standard"
                ]
              },
              {
                "value": "NOT_POOR",
                "label": [
                  "Không thuộc diện",
                  "Not poor"
                ]
              }
            ]
          }
        },
        {
          "name": "differsFromComputed",
          "type": "yesNo",
          "label": [
            "Khác với điểm",
            "Differs from the score"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "differenceReason",
          "type": "text",
          "label": [
            "Lý do khác",
            "Reason of the difference"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "correctionReason",
          "type": "text",
          "label": [
            "Lý do đính chính",
            "Reason of the correction"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "flowReason",
          "type": "choice",
          "label": [
            "Lý do biến động",
            "Reason of the change"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "FlowReason",
            "values": [
              {
                "value": "RELAPSE",
                "label": [
                  "Tái nghèo/tái cận nghèo",
                  "Relapse"
                ]
              },
              {
                "value": "NEW",
                "label": [
                  "Phát sinh mới",
                  "New"
                ]
              },
              {
                "value": "MOVED_IN",
                "label": [
                  "Chuyển đến",
                  "Moved in"
                ]
              },
              {
                "value": "SPLIT",
                "label": [
                  "Tách hộ",
                  "Split"
                ]
              },
              {
                "value": "MERGED",
                "label": [
                  "Nhập hộ",
                  "Merged"
                ]
              }
            ]
          }
        },
        {
          "name": "isAgricultural",
          "type": "yesNo",
          "label": [
            "Hộ nông, lâm, ngư, diêm nghiệp",
            "Agriculture, forestry, fishery, salt"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "hasNoLabourCapacity",
          "type": "yesNo",
          "label": [
            "Không có khả năng lao động",
            "No labour capacity"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "needsTelecom",
          "type": "yesNo",
          "label": [
            "Có nhu cầu viễn thông",
            "Needs telecom services"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "hasHousingHardship",
          "type": "yesNo",
          "label": [
            "Khó khăn về nhà ở",
            "Has housing hardship"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isReachedByInformation",
          "type": "yesNo",
          "label": [
            "Được tiếp cận thông tin giảm nghèo",
            "Reached by information on poverty reduction"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "livingAreaM2",
          "type": "decimal",
          "label": [
            "Diện tích ở (m²)",
            "Living area, m²"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "min": 0,
          "max": 10000
        },
        {
          "name": "isWallDurable",
          "type": "yesNo",
          "label": [
            "Tường bền chắc",
            "Durable walls"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "isPillarDurable",
          "type": "yesNo",
          "label": [
            "Cột trụ bền chắc",
            "Durable pillars"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "isRoofDurable",
          "type": "yesNo",
          "label": [
            "Mái bền chắc",
            "Durable roof"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "waterSource",
          "type": "choice",
          "label": [
            "Nguồn nước chính",
            "Main source of water"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "choices": {
            "name": "WaterSource",
            "values": [
              {
                "value": "TAP",
                "label": [
                  "Nước máy",
                  "Tap water"
                ]
              },
              {
                "value": "DRILLED_WELL",
                "label": [
                  "Giếng khoan",
                  "Drilled well"
                ]
              },
              {
                "value": "PROTECTED_WELL",
                "label": [
                  "Giếng đào được bảo vệ",
                  "Protected dug well"
                ]
              },
              {
                "value": "PROTECTED_SPRING",
                "label": [
                  "Khe, mó được bảo vệ",
                  "Protected spring"
                ]
              },
              {
                "value": "RAIN",
                "label": [
                  "Nước mưa",
                  "Rain water"
                ]
              },
              {
                "value": "BOTTLED",
                "label": [
                  "Nước đóng chai, bình",
                  "Bottled water"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Nguồn khác",
                  "Other source"
                ]
              }
            ]
          }
        },
        {
          "name": "toiletKind",
          "type": "choice",
          "label": [
            "Loại nhà tiêu",
            "Kind of toilet"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "choices": {
            "name": "ToiletKind",
            "values": [
              {
                "value": "SEPTIC",
                "label": [
                  "Tự hoại, bán tự hoại",
                  "Septic or semi-septic"
                ]
              },
              {
                "value": "POUR_FLUSH",
                "label": [
                  "Thấm dội nước",
                  "Pour-flush"
                ]
              },
              {
                "value": "VENTILATED_PIT",
                "label": [
                  "Chìm có ống thông hơi",
                  "Ventilated improved pit"
                ]
              },
              {
                "value": "SLAB_PIT",
                "label": [
                  "Hố xí có bệ",
                  "Pit with slab"
                ]
              },
              {
                "value": "TWO_VAULT",
                "label": [
                  "Hai ngăn",
                  "Two-vault"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Loại khác",
                  "Other kind"
                ]
              },
              {
                "value": "NONE",
                "label": [
                  "Không có",
                  "None"
                ]
              }
            ]
          }
        },
        {
          "name": "hasSharedMeans",
          "type": "yesNo",
          "label": [
            "Có tivi, đài, máy tính bàn, điện thoại",
            "Has TV, radio, desktop or telephone"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "hasPersonalMeans",
          "type": "yesNo",
          "label": [
            "Có máy tính xách tay, máy tính bảng, điện thoại thông minh",
            "Has laptop, tablet or smartphone"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksEmployment",
          "type": "yesNo",
          "label": [
            "Đề nghị 1. Thiếu hụt việc làm",
            "Proposed 1. employment"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksDependantBalance",
          "type": "yesNo",
          "label": [
            "Đề nghị 2. Người phụ thuộc",
            "Proposed 2. dependants"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksNutrition",
          "type": "yesNo",
          "label": [
            "Đề nghị 3. Dinh dưỡng",
            "Proposed 3. nutrition"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": true
        },
        {
          "name": "proposedLacksHealthInsurance",
          "type": "yesNo",
          "label": [
            "Đề nghị 4. Bảo hiểm y tế",
            "Proposed 4. health insurance"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksAdultEducation",
          "type": "yesNo",
          "label": [
            "Đề nghị 5. Trình độ giáo dục người lớn",
            "Proposed 5. adult education"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksChildSchooling",
          "type": "yesNo",
          "label": [
            "Đề nghị 6. Trẻ em đi học",
            "Proposed 6. child schooling"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksHousingQuality",
          "type": "yesNo",
          "label": [
            "Đề nghị 7. Chất lượng nhà ở",
            "Proposed 7. housing quality"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksHousingArea",
          "type": "yesNo",
          "label": [
            "Đề nghị 8. Diện tích nhà ở",
            "Proposed 8. housing area"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksSafeWater",
          "type": "yesNo",
          "label": [
            "Đề nghị 9. Nước sinh hoạt",
            "Proposed 9. safe water"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksHygienicToilet",
          "type": "yesNo",
          "label": [
            "Đề nghị 10. Nhà tiêu hợp vệ sinh",
            "Proposed 10. hygienic toilet"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksTelecom",
          "type": "yesNo",
          "label": [
            "Đề nghị 11. Dịch vụ viễn thông",
            "Proposed 11. telecom services"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "proposedLacksInformationMeans",
          "type": "yesNo",
          "label": [
            "Đề nghị 12. Phương tiện thông tin",
            "Proposed 12. means of information"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "reviewer",
          "type": "text",
          "label": [
            "Người rà soát",
            "Reviewer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "note",
          "type": "longText",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "causes",
          "label": [
            "Nguyên nhân",
            "Causes"
          ],
          "resource": "reviewCause",
          "field": "reviewId"
        },
        {
          "name": "members",
          "label": [
            "Thành viên",
            "Members"
          ],
          "resource": "memberReview",
          "field": "reviewId"
        },
        {
          "name": "complaints",
          "label": [
            "Khiếu nại",
            "Complaints"
          ],
          "resource": "reviewComplaint",
          "field": "reviewId"
        },
        {
          "name": "scoreAnswers",
          "label": [
            "Trả lời bảng điểm",
            "Score answers"
          ],
          "resource": "scoreAnswer",
          "field": "reviewId"
        }
      ],
      "bands": [
        {
          "name": "deprivations",
          "label": [
            "Thiếu hụt",
            "Deprivations"
          ],
          "fields": [
            "lacksEmployment",
            "lacksDependantBalance",
            "lacksNutrition",
            "lacksHealthInsurance",
            "lacksAdultEducation",
            "lacksChildSchooling",
            "lacksHousingQuality",
            "lacksHousingArea",
            "lacksSafeWater",
            "lacksHygienicToilet",
            "lacksTelecom",
            "lacksInformationMeans"
          ]
        },
        {
          "name": "score",
          "label": [
            "Điểm",
            "Score"
          ],
          "fields": [
            "deprivationCount",
            "deprivationScore",
            "proposalDifferences",
            "computedClass"
          ]
        },
        {
          "name": "conclusion",
          "label": [
            "Kết luận",
            "Conclusion"
          ],
          "fields": [
            "proposedClass",
            "recognisedClass",
            "differsFromComputed",
            "differenceReason",
            "correctionReason",
            "flowReason"
          ]
        },
        {
          "name": "circumstances",
          "label": [
            "Hoàn cảnh",
            "Circumstances"
          ],
          "fields": [
            "isAgricultural",
            "hasNoLabourCapacity",
            "needsTelecom",
            "hasHousingHardship",
            "isReachedByInformation"
          ]
        },
        {
          "name": "dwelling",
          "label": [
            "Nhà ở và phương tiện",
            "Dwelling and means"
          ],
          "fields": [
            "livingAreaM2",
            "isWallDurable",
            "isPillarDurable",
            "isRoofDurable",
            "waterSource",
            "toiletKind",
            "hasSharedMeans",
            "hasPersonalMeans"
          ]
        },
        {
          "name": "proposals",
          "label": [
            "Gợi ý từ số liệu",
            "Suggested by the records"
          ],
          "fields": [
            "proposedLacksEmployment",
            "proposedLacksDependantBalance",
            "proposedLacksNutrition",
            "proposedLacksHealthInsurance",
            "proposedLacksAdultEducation",
            "proposedLacksChildSchooling",
            "proposedLacksHousingQuality",
            "proposedLacksHousingArea",
            "proposedLacksSafeWater",
            "proposedLacksHygienicToilet",
            "proposedLacksTelecom",
            "proposedLacksInformationMeans"
          ]
        }
      ],
      "operations": {
        "list": "householdReviews",
        "get": "householdReview",
        "aggregate": "householdReviewAggregate",
        "save": "saveHouseholdReviews",
        "delete": "deleteHouseholdReviews",
        "restore": "restoreHouseholdReviews"
      },
      "groupFields": [
        "campaignId",
        "householdId",
        "year",
        "hamletId",
        "areaType",
        "reviewedOn",
        "listOrigin",
        "formerClass",
        "memberCount",
        "scoreCardId",
        "incomeScore",
        "lacksEmployment",
        "lacksDependantBalance",
        "lacksNutrition",
        "lacksHealthInsurance",
        "lacksAdultEducation",
        "lacksChildSchooling",
        "lacksHousingQuality",
        "lacksHousingArea",
        "lacksSafeWater",
        "lacksHygienicToilet",
        "lacksTelecom",
        "lacksInformationMeans",
        "deprivationCount",
        "deprivationScore",
        "proposalDifferences",
        "computedClass",
        "proposedClass",
        "recognisedClass",
        "differsFromComputed",
        "flowReason",
        "isAgricultural",
        "hasNoLabourCapacity",
        "needsTelecom",
        "hasHousingHardship",
        "isReachedByInformation",
        "isWallDurable",
        "isPillarDurable",
        "isRoofDurable",
        "waterSource",
        "toiletKind",
        "hasSharedMeans",
        "hasPersonalMeans",
        "proposedLacksEmployment",
        "proposedLacksDependantBalance",
        "proposedLacksNutrition",
        "proposedLacksHealthInsurance",
        "proposedLacksAdultEducation",
        "proposedLacksChildSchooling",
        "proposedLacksHousingQuality",
        "proposedLacksHousingArea",
        "proposedLacksSafeWater",
        "proposedLacksHygienicToilet",
        "proposedLacksTelecom",
        "proposedLacksInformationMeans",
        "reviewedOn_year",
        "reviewedOn_quarter",
        "reviewedOn_month",
        "memberCount_band",
        "incomeScore_band",
        "deprivationCount_band",
        "deprivationScore_band",
        "proposalDifferences_band",
        "livingAreaM2_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "campaign_areaId",
        "campaign_year",
        "campaign_kind",
        "campaign_standardId",
        "campaign_startsOn",
        "campaign_endsOn",
        "campaign_decidedOn",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "hamlet_code",
        "hamlet_level",
        "hamlet_kind",
        "hamlet_areaType",
        "hamlet_parentId",
        "hamlet_validFrom",
        "hamlet_validTo",
        "scoreCard_code",
        "scoreCard_standardId",
        "scoreCard_areaType",
        "scoreCard_isExample",
        "campaign_area_code",
        "campaign_area_level",
        "campaign_area_kind",
        "campaign_area_areaType",
        "campaign_standard_code",
        "campaign_standard_isComputable",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason",
        "hamlet_parent_code",
        "hamlet_parent_level",
        "hamlet_parent_kind",
        "hamlet_parent_areaType",
        "scoreCard_standard_code",
        "scoreCard_standard_isComputable"
      ]
    },
    {
      "name": "ReviewCause",
      "key": "reviewCause",
      "plural": "reviewCauses",
      "label": [
        "Nguyên nhân nghèo của hộ",
        "Cause of a household’s poverty"
      ],
      "area": "review",
      "title": [
        "reviewId",
        "causeId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "review",
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "reviewId",
          "type": "reference",
          "label": [
            "Phiếu",
            "Review"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "review",
          "to": "householdReview"
        },
        {
          "name": "causeId",
          "type": "reference",
          "label": [
            "Nguyên nhân",
            "Cause"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "cause",
          "to": "povertyCause"
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reviewCauses",
        "get": "reviewCause",
        "aggregate": "reviewCauseAggregate",
        "save": "saveReviewCauses",
        "delete": "deleteReviewCauses",
        "restore": "restoreReviewCauses"
      },
      "groupFields": [
        "reviewId",
        "causeId",
        "province",
        "district",
        "commune",
        "hamlet",
        "review_campaignId",
        "review_householdId",
        "review_year",
        "review_hamletId",
        "review_areaType",
        "review_reviewedOn",
        "review_listOrigin",
        "review_formerClass",
        "review_memberCount",
        "review_scoreCardId",
        "review_incomeScore",
        "review_lacksEmployment",
        "review_lacksDependantBalance",
        "review_lacksNutrition",
        "review_lacksHealthInsurance",
        "review_lacksAdultEducation",
        "review_lacksChildSchooling",
        "review_lacksHousingQuality",
        "review_lacksHousingArea",
        "review_lacksSafeWater",
        "review_lacksHygienicToilet",
        "review_lacksTelecom",
        "review_lacksInformationMeans",
        "review_deprivationCount",
        "review_deprivationScore",
        "review_proposalDifferences",
        "review_computedClass",
        "review_proposedClass",
        "review_recognisedClass",
        "review_differsFromComputed",
        "review_flowReason",
        "review_isAgricultural",
        "review_hasNoLabourCapacity",
        "review_needsTelecom",
        "review_hasHousingHardship",
        "review_isReachedByInformation",
        "review_isWallDurable",
        "review_isPillarDurable",
        "review_isRoofDurable",
        "review_waterSource",
        "review_toiletKind",
        "review_hasSharedMeans",
        "review_hasPersonalMeans",
        "review_proposedLacksEmployment",
        "review_proposedLacksDependantBalance",
        "review_proposedLacksNutrition",
        "review_proposedLacksHealthInsurance",
        "review_proposedLacksAdultEducation",
        "review_proposedLacksChildSchooling",
        "review_proposedLacksHousingQuality",
        "review_proposedLacksHousingArea",
        "review_proposedLacksSafeWater",
        "review_proposedLacksHygienicToilet",
        "review_proposedLacksTelecom",
        "review_proposedLacksInformationMeans",
        "cause_code",
        "cause_year",
        "review_campaign_year",
        "review_campaign_kind",
        "review_household_code",
        "review_household_phone",
        "review_household_hasPersonOfMerit",
        "review_household_isEthnicMinority",
        "review_household_startReason",
        "review_household_endReason",
        "review_hamlet_code",
        "review_hamlet_level",
        "review_hamlet_kind",
        "review_hamlet_areaType",
        "review_scoreCard_code",
        "review_scoreCard_areaType",
        "review_scoreCard_isExample"
      ]
    },
    {
      "name": "EscapeRecognition",
      "key": "escapeRecognition",
      "plural": "escapeRecognitions",
      "label": [
        "Công nhận thoát nghèo",
        "Escape recognition"
      ],
      "area": "review",
      "title": [
        "householdId",
        "recognisedOn"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "recognisedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "escapedFrom",
          "type": "choice",
          "label": [
            "Thoát khỏi",
            "Escaped from"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HouseholdClass",
            "values": [
              {
                "value": "POOR",
                "label": [
                  "Hộ nghèo",
                  "Poor"
                ]
              },
              {
                "value": "NEAR_POOR",
                "label": [
                  "Hộ cận nghèo",
                  "Near-poor"
                ]
              },
              {
                "value": "AVERAGE",
                "label": [
                  "Hộ có mức sống trung bình",
                  "Average living standard"
                ]
              },
              {
                "value": "NOT_POOR",
                "label": [
                  "Không thuộc diện",
                  "Not poor"
                ]
              }
            ]
          }
        },
        {
          "name": "recognisedOn",
          "type": "date",
          "label": [
            "Ngày công nhận",
            "Recognised on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "newlyEscapedThrough",
          "type": "date",
          "label": [
            "Là hộ mới thoát nghèo đến hết",
            "Newly escaped through"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decision",
          "type": "text",
          "label": [
            "Quyết định",
            "Decision"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "escapeRecognitions",
        "get": "escapeRecognition",
        "aggregate": "escapeRecognitionAggregate",
        "save": "saveEscapeRecognitions",
        "delete": "deleteEscapeRecognitions",
        "restore": "restoreEscapeRecognitions"
      },
      "groupFields": [
        "householdId",
        "escapedFrom",
        "recognisedOn",
        "newlyEscapedThrough",
        "recognisedOn_year",
        "recognisedOn_quarter",
        "recognisedOn_month",
        "newlyEscapedThrough_year",
        "newlyEscapedThrough_quarter",
        "newlyEscapedThrough_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "MemberReview",
      "key": "memberReview",
      "plural": "memberReviews",
      "label": [
        "Thành viên trong phiếu rà soát",
        "Member review"
      ],
      "area": "review",
      "title": [
        "personId",
        "year"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "reviewId",
          "type": "reference",
          "label": [
            "Phiếu",
            "Review"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "review",
          "to": "householdReview"
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Nhân khẩu",
            "Person"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "age",
          "type": "wholeNumber",
          "label": [
            "Tuổi",
            "Age"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "schoolLevel",
          "type": "choice",
          "label": [
            "Đang học",
            "School level"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "SchoolLevel",
            "values": [
              {
                "value": "NONE",
                "label": [
                  "Không đi học",
                  "Not in school"
                ]
              },
              {
                "value": "PRESCHOOL",
                "label": [
                  "Mầm non",
                  "Preschool"
                ]
              },
              {
                "value": "PRIMARY",
                "label": [
                  "Tiểu học",
                  "Primary"
                ]
              },
              {
                "value": "LOWER_SECONDARY",
                "label": [
                  "Trung học cơ sở",
                  "Lower secondary"
                ]
              },
              {
                "value": "UPPER_SECONDARY",
                "label": [
                  "Trung học phổ thông",
                  "Upper secondary"
                ]
              },
              {
                "value": "VOCATIONAL",
                "label": [
                  "Giáo dục nghề nghiệp",
                  "Vocational"
                ]
              },
              {
                "value": "HIGHER",
                "label": [
                  "Cao đẳng, đại học",
                  "College or university"
                ]
              }
            ]
          }
        },
        {
          "name": "isAtRightSchool",
          "type": "yesNo",
          "label": [
            "Đi học đúng độ tuổi",
            "At school at the right age"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "qualification",
          "type": "choice",
          "label": [
            "Trình độ đã đạt",
            "Highest qualification"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "SchoolLevel",
            "values": [
              {
                "value": "NONE",
                "label": [
                  "Không đi học",
                  "Not in school"
                ]
              },
              {
                "value": "PRESCHOOL",
                "label": [
                  "Mầm non",
                  "Preschool"
                ]
              },
              {
                "value": "PRIMARY",
                "label": [
                  "Tiểu học",
                  "Primary"
                ]
              },
              {
                "value": "LOWER_SECONDARY",
                "label": [
                  "Trung học cơ sở",
                  "Lower secondary"
                ]
              },
              {
                "value": "UPPER_SECONDARY",
                "label": [
                  "Trung học phổ thông",
                  "Upper secondary"
                ]
              },
              {
                "value": "VOCATIONAL",
                "label": [
                  "Giáo dục nghề nghiệp",
                  "Vocational"
                ]
              },
              {
                "value": "HIGHER",
                "label": [
                  "Cao đẳng, đại học",
                  "College or university"
                ]
              }
            ]
          }
        },
        {
          "name": "hasWorkplaceCertificate",
          "type": "yesNo",
          "label": [
            "Có chứng nhận đào tạo tại nơi làm việc",
            "Has a certificate of training at work"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "workState",
          "type": "choice",
          "label": [
            "Việc làm",
            "Work"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "WorkState",
            "values": [
              {
                "value": "SUSTAINABLE",
                "label": [
                  "Có việc làm bền vững",
                  "In sustainable work"
                ]
              },
              {
                "value": "UNSTABLE",
                "label": [
                  "Việc làm không ổn định",
                  "In unstable work"
                ]
              },
              {
                "value": "UNEMPLOYED",
                "label": [
                  "Không có việc làm",
                  "Without work"
                ]
              },
              {
                "value": "NOT_ACTIVE",
                "label": [
                  "Không tham gia lao động",
                  "Not active"
                ]
              }
            ]
          }
        },
        {
          "name": "isWageWorker",
          "type": "yesNo",
          "label": [
            "Làm công hưởng lương",
            "Works for wages"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "hasContract",
          "type": "yesNo",
          "label": [
            "Có hợp đồng lao động",
            "Has a labour contract"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isAbleToWork",
          "type": "yesNo",
          "label": [
            "Có khả năng lao động",
            "Able to work"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "hasHealthInsurance",
          "type": "yesNo",
          "label": [
            "Có bảo hiểm y tế",
            "Has health insurance"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "receivesAllowance",
          "type": "yesNo",
          "label": [
            "Hưởng trợ cấp xã hội hằng tháng",
            "Receives a monthly social allowance"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isStunted",
          "type": "yesNo",
          "label": [
            "Thấp còi (người rà soát trả lời)",
            "Stunted, as answered"
          ],
          "help": [
            "Để trống khi trẻ đã được cân đo trong năm: kết quả cân đo được dùng",
            "Leave it empty where the child was measured in the year: the measurement is used"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": true
        },
        {
          "name": "measuredStunted",
          "type": "yesNo",
          "label": [
            "Thấp còi (theo cân đo)",
            "Stunted, as measured"
          ],
          "help": [
            "Lần cân đo cuối của trẻ trong năm rà soát; trống nếu chưa đo",
            "By the child’s last measurement of the review’s year; empty without one"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": true
        },
        {
          "name": "isUnderweight",
          "type": "yesNo",
          "label": [
            "Nhẹ cân (người rà soát trả lời)",
            "Underweight, as answered"
          ],
          "help": [
            "Để trống khi trẻ đã được cân đo trong năm: kết quả cân đo được dùng",
            "Leave it empty where the child was measured in the year: the measurement is used"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": true
        },
        {
          "name": "measuredUnderweight",
          "type": "yesNo",
          "label": [
            "Nhẹ cân (theo cân đo)",
            "Underweight, as measured"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": true
        },
        {
          "name": "usesInternet",
          "type": "yesNo",
          "label": [
            "Dùng internet",
            "Uses the internet"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "needsProductionCapacity",
          "type": "yesNo",
          "label": [
            "Cần nâng cao năng lực sản xuất",
            "Needs production capacity"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "needsJobSupport",
          "type": "yesNo",
          "label": [
            "Cần kết nối việc làm",
            "Needs job counselling"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "needsVocationalTraining",
          "type": "yesNo",
          "label": [
            "Cần đào tạo nghề",
            "Needs vocational training"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isLowIncomeWorker",
          "type": "yesNo",
          "label": [
            "Lao động có thu nhập thấp",
            "Low-income worker"
          ],
          "help": [
            "Tiêu chí có từ Nghị định 30/2025",
            "The criterion exists since Decree 30/2025"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "bands": [
        {
          "name": "schooling",
          "label": [
            "Học vấn",
            "Schooling"
          ],
          "fields": [
            "schoolLevel",
            "isAtRightSchool",
            "qualification",
            "hasWorkplaceCertificate"
          ]
        },
        {
          "name": "work",
          "label": [
            "Việc làm",
            "Work"
          ],
          "fields": [
            "workState",
            "isWageWorker",
            "hasContract",
            "isAbleToWork"
          ]
        },
        {
          "name": "nutrition",
          "label": [
            "Dinh dưỡng",
            "Nutrition"
          ],
          "fields": [
            "isStunted",
            "measuredStunted",
            "isUnderweight",
            "measuredUnderweight"
          ]
        },
        {
          "name": "needs",
          "label": [
            "Nhu cầu",
            "Needs"
          ],
          "fields": [
            "needsProductionCapacity",
            "needsJobSupport",
            "needsVocationalTraining"
          ]
        }
      ],
      "operations": {
        "list": "memberReviews",
        "get": "memberReview",
        "aggregate": "memberReviewAggregate",
        "save": "saveMemberReviews",
        "delete": "deleteMemberReviews",
        "restore": "restoreMemberReviews"
      },
      "groupFields": [
        "reviewId",
        "personId",
        "year",
        "age",
        "schoolLevel",
        "isAtRightSchool",
        "qualification",
        "hasWorkplaceCertificate",
        "workState",
        "isWageWorker",
        "hasContract",
        "isAbleToWork",
        "hasHealthInsurance",
        "receivesAllowance",
        "isStunted",
        "measuredStunted",
        "isUnderweight",
        "measuredUnderweight",
        "usesInternet",
        "needsProductionCapacity",
        "needsJobSupport",
        "needsVocationalTraining",
        "isLowIncomeWorker",
        "age_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "review_campaignId",
        "review_householdId",
        "review_year",
        "review_hamletId",
        "review_areaType",
        "review_reviewedOn",
        "review_listOrigin",
        "review_formerClass",
        "review_memberCount",
        "review_scoreCardId",
        "review_incomeScore",
        "review_lacksEmployment",
        "review_lacksDependantBalance",
        "review_lacksNutrition",
        "review_lacksHealthInsurance",
        "review_lacksAdultEducation",
        "review_lacksChildSchooling",
        "review_lacksHousingQuality",
        "review_lacksHousingArea",
        "review_lacksSafeWater",
        "review_lacksHygienicToilet",
        "review_lacksTelecom",
        "review_lacksInformationMeans",
        "review_deprivationCount",
        "review_deprivationScore",
        "review_proposalDifferences",
        "review_computedClass",
        "review_proposedClass",
        "review_recognisedClass",
        "review_differsFromComputed",
        "review_flowReason",
        "review_isAgricultural",
        "review_hasNoLabourCapacity",
        "review_needsTelecom",
        "review_hasHousingHardship",
        "review_isReachedByInformation",
        "review_isWallDurable",
        "review_isPillarDurable",
        "review_isRoofDurable",
        "review_waterSource",
        "review_toiletKind",
        "review_hasSharedMeans",
        "review_hasPersonalMeans",
        "review_proposedLacksEmployment",
        "review_proposedLacksDependantBalance",
        "review_proposedLacksNutrition",
        "review_proposedLacksHealthInsurance",
        "review_proposedLacksAdultEducation",
        "review_proposedLacksChildSchooling",
        "review_proposedLacksHousingQuality",
        "review_proposedLacksHousingArea",
        "review_proposedLacksSafeWater",
        "review_proposedLacksHygienicToilet",
        "review_proposedLacksTelecom",
        "review_proposedLacksInformationMeans",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "review_campaign_year",
        "review_campaign_kind",
        "review_household_code",
        "review_household_phone",
        "review_household_hasPersonOfMerit",
        "review_household_isEthnicMinority",
        "review_household_startReason",
        "review_household_endReason",
        "review_hamlet_code",
        "review_hamlet_level",
        "review_hamlet_kind",
        "review_hamlet_areaType",
        "review_scoreCard_code",
        "review_scoreCard_areaType",
        "review_scoreCard_isExample",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority"
      ]
    },
    {
      "name": "ReviewStep",
      "key": "reviewStep",
      "plural": "reviewSteps",
      "label": [
        "Bước rà soát",
        "Review step"
      ],
      "area": "review",
      "title": [
        "document"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "startedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "campaignId",
          "descending": true
        },
        {
          "field": "unitId",
          "descending": false
        },
        {
          "field": "startedOn",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "campaignId",
          "type": "reference",
          "label": [
            "Đợt rà soát",
            "Campaign"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "campaign",
          "to": "reviewCampaign"
        },
        {
          "name": "unitId",
          "type": "reference",
          "label": [
            "Thôn hoặc xã",
            "Hamlet or commune"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "unit",
          "to": "administrativeUnit"
        },
        {
          "name": "ruleId",
          "type": "reference",
          "label": [
            "Bước",
            "Step"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "rule",
          "to": "reviewStepRule"
        },
        {
          "name": "startedOn",
          "type": "date",
          "label": [
            "Bắt đầu",
            "Started on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "endedOn",
          "type": "date",
          "label": [
            "Kết thúc",
            "Ended on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "document",
          "type": "text",
          "label": [
            "Văn bản, biên bản",
            "Paper"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "place",
          "type": "text",
          "label": [
            "Nơi họp, niêm yết",
            "Place"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "presentCount",
          "type": "wholeNumber",
          "label": [
            "Đại diện hộ dự họp",
            "Household representatives present"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "invitedCount",
          "type": "wholeNumber",
          "label": [
            "Tổng số hộ được mời",
            "Households invited"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "note",
          "type": "longText",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reviewSteps",
        "get": "reviewStep",
        "aggregate": "reviewStepAggregate",
        "save": "saveReviewSteps",
        "delete": "deleteReviewSteps",
        "restore": "restoreReviewSteps"
      },
      "groupFields": [
        "campaignId",
        "unitId",
        "ruleId",
        "startedOn",
        "endedOn",
        "presentCount",
        "invitedCount",
        "startedOn_year",
        "startedOn_quarter",
        "startedOn_month",
        "endedOn_year",
        "endedOn_quarter",
        "endedOn_month",
        "presentCount_band",
        "invitedCount_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "campaign_areaId",
        "campaign_year",
        "campaign_kind",
        "campaign_standardId",
        "campaign_startsOn",
        "campaign_endsOn",
        "campaign_decidedOn",
        "unit_code",
        "unit_level",
        "unit_kind",
        "unit_areaType",
        "unit_parentId",
        "unit_validFrom",
        "unit_validTo",
        "rule_kind",
        "rule_position",
        "rule_validFrom",
        "rule_validTo",
        "rule_isRequired",
        "rule_minimumWorkingDays",
        "rule_attendanceAbove",
        "rule_enforcement",
        "campaign_area_code",
        "campaign_area_level",
        "campaign_area_kind",
        "campaign_area_areaType",
        "campaign_standard_code",
        "campaign_standard_isComputable",
        "unit_parent_code",
        "unit_parent_level",
        "unit_parent_kind",
        "unit_parent_areaType"
      ]
    },
    {
      "name": "ReviewComplaint",
      "key": "reviewComplaint",
      "plural": "reviewComplaints",
      "label": [
        "Khiếu nại, phúc tra",
        "Review complaint"
      ],
      "area": "review",
      "title": [
        "receivedOn"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "receivedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "receivedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "reviewId",
          "type": "reference",
          "label": [
            "Phiếu rà soát",
            "Review"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "review",
          "to": "householdReview"
        },
        {
          "name": "receivedOn",
          "type": "date",
          "label": [
            "Ngày nhận",
            "Received on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "complainant",
          "type": "personName",
          "label": [
            "Người khiếu nại",
            "Complainant"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "content",
          "type": "text",
          "label": [
            "Nội dung",
            "Content"
          ],
          "required": true,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 2000
        },
        {
          "name": "outcome",
          "type": "choice",
          "label": [
            "Kết quả",
            "Outcome"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ComplaintOutcome",
            "values": [
              {
                "value": "ACCEPTED",
                "label": [
                  "Chấp nhận, rà soát lại",
                  "Accepted, reviewed again"
                ]
              },
              {
                "value": "REJECTED",
                "label": [
                  "Không chấp nhận",
                  "Rejected"
                ]
              }
            ]
          }
        },
        {
          "name": "answeredOn",
          "type": "date",
          "label": [
            "Ngày trả lời",
            "Answered on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "answer",
          "type": "text",
          "label": [
            "Trả lời",
            "Answer"
          ],
          "required": false,
          "derived": false,
          "personal": "BASIC",
          "minor": false,
          "maxLength": 2000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reviewComplaints",
        "get": "reviewComplaint",
        "aggregate": "reviewComplaintAggregate",
        "save": "saveReviewComplaints",
        "delete": "deleteReviewComplaints",
        "restore": "restoreReviewComplaints"
      },
      "groupFields": [
        "reviewId",
        "receivedOn",
        "outcome",
        "answeredOn",
        "receivedOn_year",
        "receivedOn_quarter",
        "receivedOn_month",
        "answeredOn_year",
        "answeredOn_quarter",
        "answeredOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "review_campaignId",
        "review_householdId",
        "review_year",
        "review_hamletId",
        "review_areaType",
        "review_reviewedOn",
        "review_listOrigin",
        "review_formerClass",
        "review_memberCount",
        "review_scoreCardId",
        "review_incomeScore",
        "review_lacksEmployment",
        "review_lacksDependantBalance",
        "review_lacksNutrition",
        "review_lacksHealthInsurance",
        "review_lacksAdultEducation",
        "review_lacksChildSchooling",
        "review_lacksHousingQuality",
        "review_lacksHousingArea",
        "review_lacksSafeWater",
        "review_lacksHygienicToilet",
        "review_lacksTelecom",
        "review_lacksInformationMeans",
        "review_deprivationCount",
        "review_deprivationScore",
        "review_proposalDifferences",
        "review_computedClass",
        "review_proposedClass",
        "review_recognisedClass",
        "review_differsFromComputed",
        "review_flowReason",
        "review_isAgricultural",
        "review_hasNoLabourCapacity",
        "review_needsTelecom",
        "review_hasHousingHardship",
        "review_isReachedByInformation",
        "review_isWallDurable",
        "review_isPillarDurable",
        "review_isRoofDurable",
        "review_waterSource",
        "review_toiletKind",
        "review_hasSharedMeans",
        "review_hasPersonalMeans",
        "review_proposedLacksEmployment",
        "review_proposedLacksDependantBalance",
        "review_proposedLacksNutrition",
        "review_proposedLacksHealthInsurance",
        "review_proposedLacksAdultEducation",
        "review_proposedLacksChildSchooling",
        "review_proposedLacksHousingQuality",
        "review_proposedLacksHousingArea",
        "review_proposedLacksSafeWater",
        "review_proposedLacksHygienicToilet",
        "review_proposedLacksTelecom",
        "review_proposedLacksInformationMeans",
        "review_campaign_year",
        "review_campaign_kind",
        "review_household_code",
        "review_household_phone",
        "review_household_hasPersonOfMerit",
        "review_household_isEthnicMinority",
        "review_household_startReason",
        "review_household_endReason",
        "review_hamlet_code",
        "review_hamlet_level",
        "review_hamlet_kind",
        "review_hamlet_areaType",
        "review_scoreCard_code",
        "review_scoreCard_areaType",
        "review_scoreCard_isExample"
      ]
    },
    {
      "name": "ScoreAnswer",
      "key": "scoreAnswer",
      "plural": "scoreAnswers",
      "label": [
        "Trả lời bảng điểm B1",
        "Score answer"
      ],
      "area": "review",
      "title": [
        "reviewId",
        "itemId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "review",
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "reviewId",
          "descending": false
        },
        {
          "field": "itemId",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "reviewId",
          "type": "reference",
          "label": [
            "Phiếu rà soát",
            "Review"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "review",
          "to": "householdReview"
        },
        {
          "name": "itemId",
          "type": "reference",
          "label": [
            "Chỉ tiêu",
            "Item"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "item",
          "to": "scoreCardItem"
        },
        {
          "name": "optionId",
          "type": "reference",
          "label": [
            "Phương án",
            "Option"
          ],
          "help": [
            "Để trống: không phương án nào đúng, 0 điểm",
            "Empty: none applies, no points"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "option",
          "to": "scoreCardOption"
        },
        {
          "name": "points",
          "type": "wholeNumber",
          "label": [
            "Điểm",
            "Points"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "scoreAnswers",
        "get": "scoreAnswer",
        "aggregate": "scoreAnswerAggregate",
        "save": "saveScoreAnswers",
        "delete": "deleteScoreAnswers",
        "restore": "restoreScoreAnswers"
      },
      "groupFields": [
        "reviewId",
        "itemId",
        "optionId",
        "points",
        "points_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "review_campaignId",
        "review_householdId",
        "review_year",
        "review_hamletId",
        "review_areaType",
        "review_reviewedOn",
        "review_listOrigin",
        "review_formerClass",
        "review_memberCount",
        "review_scoreCardId",
        "review_incomeScore",
        "review_lacksEmployment",
        "review_lacksDependantBalance",
        "review_lacksNutrition",
        "review_lacksHealthInsurance",
        "review_lacksAdultEducation",
        "review_lacksChildSchooling",
        "review_lacksHousingQuality",
        "review_lacksHousingArea",
        "review_lacksSafeWater",
        "review_lacksHygienicToilet",
        "review_lacksTelecom",
        "review_lacksInformationMeans",
        "review_deprivationCount",
        "review_deprivationScore",
        "review_proposalDifferences",
        "review_computedClass",
        "review_proposedClass",
        "review_recognisedClass",
        "review_differsFromComputed",
        "review_flowReason",
        "review_isAgricultural",
        "review_hasNoLabourCapacity",
        "review_needsTelecom",
        "review_hasHousingHardship",
        "review_isReachedByInformation",
        "review_isWallDurable",
        "review_isPillarDurable",
        "review_isRoofDurable",
        "review_waterSource",
        "review_toiletKind",
        "review_hasSharedMeans",
        "review_hasPersonalMeans",
        "review_proposedLacksEmployment",
        "review_proposedLacksDependantBalance",
        "review_proposedLacksNutrition",
        "review_proposedLacksHealthInsurance",
        "review_proposedLacksAdultEducation",
        "review_proposedLacksChildSchooling",
        "review_proposedLacksHousingQuality",
        "review_proposedLacksHousingArea",
        "review_proposedLacksSafeWater",
        "review_proposedLacksHygienicToilet",
        "review_proposedLacksTelecom",
        "review_proposedLacksInformationMeans",
        "item_cardId",
        "item_position",
        "option_itemId",
        "option_position",
        "option_points",
        "review_campaign_year",
        "review_campaign_kind",
        "review_household_code",
        "review_household_phone",
        "review_household_hasPersonOfMerit",
        "review_household_isEthnicMinority",
        "review_household_startReason",
        "review_household_endReason",
        "review_hamlet_code",
        "review_hamlet_level",
        "review_hamlet_kind",
        "review_hamlet_areaType",
        "review_scoreCard_code",
        "review_scoreCard_areaType",
        "review_scoreCard_isExample",
        "item_card_code",
        "item_card_areaType",
        "item_card_isExample"
      ]
    },
    {
      "name": "ReviewRecognition",
      "key": "reviewRecognition",
      "plural": "reviewRecognitions",
      "label": [
        "Lần công nhận kết quả",
        "Recognition of results"
      ],
      "area": "review",
      "title": [
        "decisionNumber",
        "decidedOn"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": true,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "decidedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "campaignId",
          "type": "reference",
          "label": [
            "Đợt rà soát",
            "Campaign"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "campaign",
          "to": "reviewCampaign"
        },
        {
          "name": "unitId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "unit",
          "to": "administrativeUnit"
        },
        {
          "name": "decisionNumber",
          "type": "text",
          "label": [
            "Số quyết định",
            "Decision"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "decidedOn",
          "type": "date",
          "label": [
            "Ngày quyết định",
            "Decided on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "households",
          "type": "wholeNumber",
          "label": [
            "Số hộ",
            "Households"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "escapes",
          "type": "wholeNumber",
          "label": [
            "Hộ thoát nghèo, cận nghèo",
            "Households escaped"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "summary",
          "type": "longText",
          "label": [
            "Diễn giải",
            "What was done"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "operationKey",
          "type": "code",
          "label": [
            "Mã thao tác",
            "Key of the operation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 50
        },
        {
          "name": "undoneAt",
          "type": "instant",
          "label": [
            "Đã hoàn tác lúc",
            "Taken back at"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reviewRecognitions",
        "get": "reviewRecognition",
        "aggregate": "reviewRecognitionAggregate",
        "save": "saveReviewRecognitions",
        "delete": "deleteReviewRecognitions",
        "restore": "restoreReviewRecognitions"
      },
      "groupFields": [
        "campaignId",
        "unitId",
        "decidedOn",
        "households",
        "escapes",
        "operationKey",
        "decidedOn_year",
        "decidedOn_quarter",
        "decidedOn_month",
        "households_band",
        "escapes_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "campaign_areaId",
        "campaign_year",
        "campaign_kind",
        "campaign_standardId",
        "campaign_startsOn",
        "campaign_endsOn",
        "campaign_decidedOn",
        "unit_code",
        "unit_level",
        "unit_kind",
        "unit_areaType",
        "unit_parentId",
        "unit_validFrom",
        "unit_validTo",
        "campaign_area_code",
        "campaign_area_level",
        "campaign_area_kind",
        "campaign_area_areaType",
        "campaign_standard_code",
        "campaign_standard_isComputable",
        "unit_parent_code",
        "unit_parent_level",
        "unit_parent_kind",
        "unit_parent_areaType"
      ]
    },
    {
      "name": "GrowthMeasurement",
      "key": "growthMeasurement",
      "plural": "growthMeasurements",
      "label": [
        "Cân đo trẻ em",
        "Growth measurement"
      ],
      "area": "support",
      "title": [
        "personId",
        "measuredOn"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "measuredOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "measuredOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Trẻ",
            "Child"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "hamletId",
          "type": "reference",
          "label": [
            "Thôn khi đo",
            "Hamlet at the time"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "relation": "hamlet",
          "to": "administrativeUnit"
        },
        {
          "name": "measuredOn",
          "type": "date",
          "label": [
            "Ngày đo",
            "Measured on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "age",
          "type": "wholeNumber",
          "label": [
            "Tuổi",
            "Age, years"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "ageMonths",
          "type": "decimal",
          "label": [
            "Tháng tuổi",
            "Age, months"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "heightCm",
          "type": "decimal",
          "label": [
            "Chiều cao (cm)",
            "Height, cm"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 30,
          "max": 230
        },
        {
          "name": "position",
          "type": "choice",
          "label": [
            "Tư thế đo",
            "Position"
          ],
          "help": [
            "Trống: dưới 24 tháng đo nằm, từ 24 tháng đo đứng",
            "Empty: lying below 24 months, standing from 24 months on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "HeightPosition",
            "values": [
              {
                "value": "LYING",
                "label": [
                  "Nằm",
                  "Lying"
                ]
              },
              {
                "value": "STANDING",
                "label": [
                  "Đứng",
                  "Standing"
                ]
              }
            ]
          }
        },
        {
          "name": "weightKg",
          "type": "decimal",
          "label": [
            "Cân nặng (kg)",
            "Weight, kg"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0.5,
          "max": 200
        },
        {
          "name": "hasOedema",
          "type": "yesNo",
          "label": [
            "Phù",
            "Oedema"
          ],
          "help": [
            "Có phù thì không tính cân nặng theo tuổi",
            "With oedema the weight tells nothing"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "heightForAgeZ",
          "type": "decimal",
          "label": [
            "Z chiều cao theo tuổi",
            "Height-for-age z"
          ],
          "help": [
            "Tính theo WHO từ ngày sinh, giới tính, chiều cao; cần đủ tháng sinh",
            "By the WHO from birth date, sex and height; the month of birth must be known"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "weightForAgeZ",
          "type": "decimal",
          "label": [
            "Z cân nặng theo tuổi",
            "Weight-for-age z"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "standard",
          "type": "choice",
          "label": [
            "Chuẩn áp dụng",
            "Standard"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true,
          "choices": {
            "name": "GrowthStandard",
            "values": [
              {
                "value": "WHO_2006",
                "label": [
                  "Chuẩn tăng trưởng WHO 2006",
                  "WHO standards 2006"
                ]
              },
              {
                "value": "WHO_2007",
                "label": [
                  "Tham chiếu WHO 2007",
                  "WHO reference 2007"
                ]
              }
            ]
          }
        },
        {
          "name": "isStunted",
          "type": "yesNo",
          "label": [
            "Thấp còi",
            "Stunted"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "isUnderweight",
          "type": "yesNo",
          "label": [
            "Nhẹ cân",
            "Underweight"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false
        },
        {
          "name": "isImplausible",
          "type": "yesNo",
          "label": [
            "Số đo không thể có",
            "Implausible"
          ],
          "help": [
            "Vượt giới hạn của WHO: không dùng để kết luận, cần đo lại",
            "Beyond the limits of the WHO: nothing is concluded from it, measure again"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "measuredBy",
          "type": "text",
          "label": [
            "Người đo",
            "Measured by"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "bands": [
        {
          "name": "measures",
          "label": [
            "Số đo",
            "Measures"
          ],
          "fields": [
            "heightCm",
            "position",
            "weightKg",
            "hasOedema"
          ]
        },
        {
          "name": "growth",
          "label": [
            "Kết quả",
            "Result"
          ],
          "fields": [
            "heightForAgeZ",
            "weightForAgeZ",
            "standard",
            "isStunted",
            "isUnderweight",
            "isImplausible"
          ]
        }
      ],
      "operations": {
        "list": "growthMeasurements",
        "get": "growthMeasurement",
        "aggregate": "growthMeasurementAggregate",
        "save": "saveGrowthMeasurements",
        "delete": "deleteGrowthMeasurements",
        "restore": "restoreGrowthMeasurements"
      },
      "groupFields": [
        "personId",
        "hamletId",
        "measuredOn",
        "year",
        "age",
        "position",
        "hasOedema",
        "standard",
        "isStunted",
        "isUnderweight",
        "isImplausible",
        "measuredOn_year",
        "measuredOn_quarter",
        "measuredOn_month",
        "age_band",
        "ageMonths_band",
        "heightCm_band",
        "weightKg_band",
        "heightForAgeZ_band",
        "weightForAgeZ_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "hamlet_code",
        "hamlet_level",
        "hamlet_kind",
        "hamlet_areaType",
        "hamlet_parentId",
        "hamlet_validFrom",
        "hamlet_validTo",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority",
        "hamlet_parent_code",
        "hamlet_parent_level",
        "hamlet_parent_kind",
        "hamlet_parent_areaType"
      ]
    },
    {
      "name": "NutritionSupport",
      "key": "nutritionSupport",
      "plural": "nutritionSupports",
      "label": [
        "Hỗ trợ dinh dưỡng",
        "Nutrition support"
      ],
      "area": "support",
      "title": [
        "personId",
        "kind"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "givenOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "givenOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Người",
            "Person"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "hamletId",
          "type": "reference",
          "label": [
            "Thôn khi nhận",
            "Hamlet at the time"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "relation": "hamlet",
          "to": "administrativeUnit"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "NutritionSupportKind",
            "values": [
              {
                "value": "MICRONUTRIENT",
                "label": [
                  "Vi chất dinh dưỡng",
                  "Micronutrients"
                ]
              },
              {
                "value": "SCHOOL_MEAL",
                "label": [
                  "Bữa ăn học đường",
                  "School meals"
                ]
              },
              {
                "value": "EDUCATION",
                "label": [
                  "Giáo dục dinh dưỡng",
                  "Nutrition education"
                ]
              },
              {
                "value": "TREATMENT",
                "label": [
                  "Điều trị suy dinh dưỡng",
                  "Treatment of malnutrition"
                ]
              }
            ]
          }
        },
        {
          "name": "givenOn",
          "type": "date",
          "label": [
            "Ngày (bắt đầu)",
            "Given on (from)"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "through",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "Through"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "doses",
          "type": "wholeNumber",
          "label": [
            "Số liều/suất",
            "Doses or meals"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 1000
        },
        {
          "name": "note",
          "type": "longText",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "nutritionSupports",
        "get": "nutritionSupport",
        "aggregate": "nutritionSupportAggregate",
        "save": "saveNutritionSupports",
        "delete": "deleteNutritionSupports",
        "restore": "restoreNutritionSupports"
      },
      "groupFields": [
        "personId",
        "hamletId",
        "kind",
        "givenOn",
        "through",
        "year",
        "doses",
        "givenOn_year",
        "givenOn_quarter",
        "givenOn_month",
        "through_year",
        "through_quarter",
        "through_month",
        "doses_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "hamlet_code",
        "hamlet_level",
        "hamlet_kind",
        "hamlet_areaType",
        "hamlet_parentId",
        "hamlet_validFrom",
        "hamlet_validTo",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority",
        "hamlet_parent_code",
        "hamlet_parent_level",
        "hamlet_parent_kind",
        "hamlet_parent_areaType"
      ]
    },
    {
      "name": "MaternityPeriod",
      "key": "maternityPeriod",
      "plural": "maternityPeriods",
      "label": [
        "Thai kỳ và cho con bú",
        "Pregnancy or breastfeeding"
      ],
      "area": "support",
      "title": [
        "personId",
        "state",
        "from"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "from",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Phụ nữ",
            "Woman"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng",
            "State"
          ],
          "required": true,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false,
          "choices": {
            "name": "MaternityState",
            "values": [
              {
                "value": "PREGNANT",
                "label": [
                  "Mang thai",
                  "Pregnant"
                ]
              },
              {
                "value": "BREASTFEEDING",
                "label": [
                  "Cho con bú",
                  "Breastfeeding"
                ]
              }
            ]
          }
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "maternityPeriods",
        "get": "maternityPeriod",
        "aggregate": "maternityPeriodAggregate",
        "save": "saveMaternityPeriods",
        "delete": "deleteMaternityPeriods",
        "restore": "restoreMaternityPeriods"
      },
      "groupFields": [
        "personId",
        "householdId",
        "state",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "Officer",
      "key": "officer",
      "plural": "officers",
      "label": [
        "Cán bộ giảm nghèo",
        "Officer"
      ],
      "area": "monitoring",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "name",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "personName",
          "label": [
            "Họ và tên",
            "Full name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "sex",
          "type": "choice",
          "label": [
            "Giới tính",
            "Sex"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "Sex",
            "values": [
              {
                "value": "MALE",
                "label": [
                  "Nam",
                  "Male"
                ]
              },
              {
                "value": "FEMALE",
                "label": [
                  "Nữ",
                  "Female"
                ]
              }
            ]
          }
        },
        {
          "name": "position",
          "type": "choice",
          "label": [
            "Chức danh",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "OfficerPosition",
            "values": [
              {
                "value": "COMMUNE_OFFICER",
                "label": [
                  "Công chức xã",
                  "Commune officer"
                ]
              },
              {
                "value": "HAMLET_HEAD",
                "label": [
                  "Trưởng thôn",
                  "Hamlet head"
                ]
              },
              {
                "value": "COMMUNITY_REPRESENTATIVE",
                "label": [
                  "Đại diện cộng đồng",
                  "Community representative"
                ]
              },
              {
                "value": "GROUP_LEADER",
                "label": [
                  "Lãnh đạo tổ, nhóm",
                  "Group leader"
                ]
              },
              {
                "value": "ASSOCIATION_CADRE",
                "label": [
                  "Cán bộ chi hội đoàn thể",
                  "Association cadre"
                ]
              },
              {
                "value": "REVIEWER",
                "label": [
                  "Rà soát viên",
                  "Reviewer of households"
                ]
              },
              {
                "value": "COLLABORATOR",
                "label": [
                  "Cộng tác viên giảm nghèo",
                  "Collaborator"
                ]
              },
              {
                "value": "REPUTABLE_PERSON",
                "label": [
                  "Người có uy tín",
                  "Reputable person"
                ]
              }
            ]
          }
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Đơn vị",
            "Organisation"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [
        {
          "name": "responsibilities",
          "label": [
            "Phân công",
            "Responsibilities"
          ],
          "resource": "responsibility",
          "field": "officerId"
        },
        {
          "name": "tasks",
          "label": [
            "Công việc",
            "Tasks"
          ],
          "resource": "task",
          "field": "officerId"
        },
        {
          "name": "attendances",
          "label": [
            "Lớp đã dự",
            "Attendances"
          ],
          "resource": "trainingAttendance",
          "field": "officerId"
        }
      ],
      "operations": {
        "list": "officers",
        "get": "officer",
        "aggregate": "officerAggregate",
        "save": "saveOfficers",
        "delete": "deleteOfficers",
        "restore": "restoreOfficers"
      },
      "groupFields": [
        "sex",
        "position",
        "areaId",
        "organisationId",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType"
      ]
    },
    {
      "name": "OfficerAccount",
      "key": "officerAccount",
      "plural": "officerAccounts",
      "label": [
        "Tài khoản của cán bộ",
        "Officer account"
      ],
      "area": "access",
      "title": [
        "officerId"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "userId",
          "type": "reference",
          "label": [
            "Người dùng",
            "User"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "user",
          "to": "user"
        },
        {
          "name": "officerId",
          "type": "reference",
          "label": [
            "Cán bộ",
            "Officer"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "officer",
          "to": "officer"
        }
      ],
      "inverses": [],
      "operations": {
        "list": "officerAccounts",
        "get": "officerAccount",
        "aggregate": "officerAccountAggregate",
        "save": "saveOfficerAccounts",
        "delete": "deleteOfficerAccounts",
        "restore": "restoreOfficerAccounts"
      },
      "groupFields": [
        "userId",
        "officerId",
        "user_signInName",
        "user_role",
        "user_areaId",
        "user_language",
        "user_isActive",
        "officer_sex",
        "officer_position",
        "officer_areaId",
        "officer_organisationId",
        "officer_from",
        "officer_to",
        "user_area_code",
        "user_area_level",
        "user_area_kind",
        "user_area_areaType",
        "officer_area_code",
        "officer_area_level",
        "officer_area_kind",
        "officer_area_areaType",
        "officer_organisation_code",
        "officer_organisation_kind",
        "officer_organisation_taxCode",
        "officer_organisation_phone"
      ]
    },
    {
      "name": "Responsibility",
      "key": "responsibility",
      "plural": "responsibilities",
      "label": [
        "Phân công trách nhiệm",
        "Responsibility"
      ],
      "area": "programme",
      "title": [
        "role",
        "organisationId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "componentId",
          "descending": false
        },
        {
          "field": "role",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Cơ quan, tổ chức",
            "Organisation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "officerId",
          "type": "reference",
          "label": [
            "Cán bộ",
            "Officer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "officer",
          "to": "officer"
        },
        {
          "name": "role",
          "type": "choice",
          "label": [
            "Vai trò",
            "Role"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ResponsibilityRole",
            "values": [
              {
                "value": "IN_CHARGE",
                "label": [
                  "Tham mưu thực hiện",
                  "In charge"
                ]
              },
              {
                "value": "COORDINATING",
                "label": [
                  "Phối hợp",
                  "Coordinating"
                ]
              },
              {
                "value": "SUPERVISING",
                "label": [
                  "Giám sát",
                  "Supervising"
                ]
              }
            ]
          }
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "responsibilities",
        "get": "responsibility",
        "aggregate": "responsibilityAggregate",
        "save": "saveResponsibilities",
        "delete": "deleteResponsibilities",
        "restore": "restoreResponsibilities"
      },
      "groupFields": [
        "componentId",
        "organisationId",
        "officerId",
        "role",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "officer_sex",
        "officer_position",
        "officer_areaId",
        "officer_organisationId",
        "officer_from",
        "officer_to",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType",
        "officer_area_code",
        "officer_area_level",
        "officer_area_kind",
        "officer_area_areaType",
        "officer_organisation_code",
        "officer_organisation_kind",
        "officer_organisation_taxCode",
        "officer_organisation_phone"
      ]
    },
    {
      "name": "Duty",
      "key": "duty",
      "plural": "duties",
      "label": [
        "Nhiệm vụ định kỳ",
        "Recurring duty"
      ],
      "area": "programme",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "firstMonth",
          "descending": false
        },
        {
          "field": "name",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Nhiệm vụ",
            "Duty"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Cơ quan chủ trì",
            "Organisation in charge"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "rhythm",
          "type": "choice",
          "label": [
            "Nhịp",
            "Rhythm"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "DutyRhythm",
            "values": [
              {
                "value": "YEARLY",
                "label": [
                  "Hằng năm",
                  "Yearly"
                ]
              },
              {
                "value": "HALF_YEARLY",
                "label": [
                  "6 tháng một lần",
                  "Half-yearly"
                ]
              },
              {
                "value": "QUARTERLY",
                "label": [
                  "Hằng quý",
                  "Quarterly"
                ]
              },
              {
                "value": "MONTHLY",
                "label": [
                  "Hằng tháng",
                  "Monthly"
                ]
              }
            ]
          }
        },
        {
          "name": "firstMonth",
          "type": "wholeNumber",
          "label": [
            "Tháng đầu",
            "First month"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 12
        },
        {
          "name": "lastMonth",
          "type": "wholeNumber",
          "label": [
            "Tháng cuối",
            "Last month"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 12,
          "initial": 12
        },
        {
          "name": "dueDay",
          "type": "wholeNumber",
          "label": [
            "Ngày đến hạn",
            "Due day"
          ],
          "help": [
            "Tháng ngắn hơn lấy ngày cuối tháng",
            "In a shorter month its last day"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 31
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "tasks",
          "label": [
            "Công việc",
            "Tasks"
          ],
          "resource": "task",
          "field": "dutyId"
        }
      ],
      "operations": {
        "list": "duties",
        "get": "duty",
        "aggregate": "dutyAggregate",
        "save": "saveDuties",
        "delete": "deleteDuties",
        "restore": "restoreDuties"
      },
      "groupFields": [
        "areaId",
        "componentId",
        "organisationId",
        "rhythm",
        "firstMonth",
        "lastMonth",
        "dueDay",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "firstMonth_band",
        "lastMonth_band",
        "dueDay_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType"
      ]
    },
    {
      "name": "Task",
      "key": "task",
      "plural": "tasks",
      "label": [
        "Công việc",
        "Task"
      ],
      "area": "programme",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "dueOn",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Công việc",
            "Task"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Cơ quan chủ trì",
            "Organisation in charge"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "officerId",
          "type": "reference",
          "label": [
            "Người thực hiện",
            "Officer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "officer",
          "to": "officer"
        },
        {
          "name": "dueOn",
          "type": "date",
          "label": [
            "Hạn",
            "Due on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng",
            "State"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "OPEN",
          "choices": {
            "name": "TaskState",
            "values": [
              {
                "value": "OPEN",
                "label": [
                  "Chưa làm",
                  "Open"
                ]
              },
              {
                "value": "IN_PROGRESS",
                "label": [
                  "Đang làm",
                  "In progress"
                ]
              },
              {
                "value": "DONE",
                "label": [
                  "Đã xong",
                  "Done"
                ]
              },
              {
                "value": "CANCELLED",
                "label": [
                  "Bỏ",
                  "Cancelled"
                ]
              }
            ]
          }
        },
        {
          "name": "doneOn",
          "type": "date",
          "label": [
            "Hoàn thành ngày",
            "Done on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "note",
          "type": "longText",
          "label": [
            "Kết quả, ghi chú",
            "Result, note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "dutyId",
          "type": "reference",
          "label": [
            "Theo nhiệm vụ định kỳ",
            "From the duty"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "relation": "duty",
          "to": "duty"
        }
      ],
      "inverses": [],
      "operations": {
        "list": "tasks",
        "get": "task",
        "aggregate": "taskAggregate",
        "save": "saveTasks",
        "delete": "deleteTasks",
        "restore": "restoreTasks"
      },
      "groupFields": [
        "areaId",
        "componentId",
        "organisationId",
        "officerId",
        "dueOn",
        "state",
        "doneOn",
        "dutyId",
        "dueOn_year",
        "dueOn_quarter",
        "dueOn_month",
        "doneOn_year",
        "doneOn_quarter",
        "doneOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "officer_sex",
        "officer_position",
        "officer_areaId",
        "officer_organisationId",
        "officer_from",
        "officer_to",
        "duty_areaId",
        "duty_componentId",
        "duty_organisationId",
        "duty_rhythm",
        "duty_firstMonth",
        "duty_lastMonth",
        "duty_dueDay",
        "duty_from",
        "duty_to",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType",
        "officer_area_code",
        "officer_area_level",
        "officer_area_kind",
        "officer_area_areaType",
        "officer_organisation_code",
        "officer_organisation_kind",
        "officer_organisation_taxCode",
        "officer_organisation_phone",
        "duty_area_code",
        "duty_area_level",
        "duty_area_kind",
        "duty_area_areaType",
        "duty_component_level",
        "duty_component_code",
        "duty_component_isInPlan",
        "duty_organisation_code",
        "duty_organisation_kind",
        "duty_organisation_taxCode",
        "duty_organisation_phone"
      ]
    },
    {
      "name": "ReportingPeriod",
      "key": "reportingPeriod",
      "plural": "reportingPeriods",
      "label": [
        "Kỳ báo cáo",
        "Reporting period"
      ],
      "area": "monitoring",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "to",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ReportingPeriodKind",
            "values": [
              {
                "value": "MONTH",
                "label": [
                  "Tháng",
                  "Month"
                ]
              },
              {
                "value": "QUARTER",
                "label": [
                  "Quý",
                  "Quarter"
                ]
              },
              {
                "value": "HALF_YEAR",
                "label": [
                  "6 tháng",
                  "Half-year"
                ]
              },
              {
                "value": "YEAR",
                "label": [
                  "Năm",
                  "Year"
                ]
              },
              {
                "value": "AD_HOC",
                "label": [
                  "Đột xuất",
                  "Ad hoc"
                ]
              },
              {
                "value": "BASELINE",
                "label": [
                  "Đánh giá đầu kỳ",
                  "Baseline evaluation"
                ]
              },
              {
                "value": "MID_TERM",
                "label": [
                  "Đánh giá giữa kỳ",
                  "Mid-term evaluation"
                ]
              },
              {
                "value": "FINAL",
                "label": [
                  "Đánh giá cuối kỳ",
                  "Final evaluation"
                ]
              }
            ]
          }
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "dueOn",
          "type": "date",
          "label": [
            "Hạn nộp",
            "Due on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng",
            "State"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "initial": "OPEN",
          "choices": {
            "name": "ReportingPeriodState",
            "values": [
              {
                "value": "OPEN",
                "label": [
                  "Đang mở",
                  "Open"
                ]
              },
              {
                "value": "SUBMITTED",
                "label": [
                  "Đã nộp",
                  "Submitted"
                ]
              },
              {
                "value": "APPROVED",
                "label": [
                  "Đã duyệt",
                  "Approved"
                ]
              },
              {
                "value": "LOCKED",
                "label": [
                  "Đã khoá",
                  "Locked"
                ]
              }
            ]
          }
        },
        {
          "name": "submittedAt",
          "type": "instant",
          "label": [
            "Nộp lúc",
            "Submitted at"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "approvedAt",
          "type": "instant",
          "label": [
            "Duyệt lúc",
            "Approved at"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lockedAt",
          "type": "instant",
          "label": [
            "Khoá lúc",
            "Locked at"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "lockedByName",
          "type": "text",
          "label": [
            "Người khoá",
            "Locked by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [
        {
          "name": "steps",
          "label": [
            "Các bước",
            "Steps"
          ],
          "resource": "periodStep",
          "field": "periodId"
        },
        {
          "name": "reports",
          "label": [
            "Báo cáo",
            "Reports"
          ],
          "resource": "report",
          "field": "periodId"
        }
      ],
      "operations": {
        "list": "reportingPeriods",
        "get": "reportingPeriod",
        "aggregate": "reportingPeriodAggregate",
        "save": "saveReportingPeriods",
        "delete": "deleteReportingPeriods",
        "restore": "restoreReportingPeriods"
      },
      "groupFields": [
        "code",
        "kind",
        "areaId",
        "from",
        "to",
        "dueOn",
        "state",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "dueOn_year",
        "dueOn_quarter",
        "dueOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "PeriodStep",
      "key": "periodStep",
      "plural": "periodSteps",
      "label": [
        "Bước xử lý kỳ báo cáo",
        "Period step"
      ],
      "area": "monitoring",
      "title": [
        "act"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": true,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "at",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "periodId",
          "type": "reference",
          "label": [
            "Kỳ",
            "Period"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "period",
          "to": "reportingPeriod"
        },
        {
          "name": "act",
          "type": "choice",
          "label": [
            "Việc",
            "Act"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ReportingPeriodAct",
            "values": [
              {
                "value": "SUBMIT",
                "label": [
                  "Nộp",
                  "Submit"
                ]
              },
              {
                "value": "RETURN",
                "label": [
                  "Trả lại",
                  "Return"
                ]
              },
              {
                "value": "APPROVE",
                "label": [
                  "Duyệt",
                  "Approve"
                ]
              },
              {
                "value": "LOCK",
                "label": [
                  "Khoá",
                  "Lock"
                ]
              },
              {
                "value": "REOPEN",
                "label": [
                  "Mở lại",
                  "Reopen"
                ]
              }
            ]
          }
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng sau đó",
            "State after"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ReportingPeriodState",
            "values": [
              {
                "value": "OPEN",
                "label": [
                  "Đang mở",
                  "Open"
                ]
              },
              {
                "value": "SUBMITTED",
                "label": [
                  "Đã nộp",
                  "Submitted"
                ]
              },
              {
                "value": "APPROVED",
                "label": [
                  "Đã duyệt",
                  "Approved"
                ]
              },
              {
                "value": "LOCKED",
                "label": [
                  "Đã khoá",
                  "Locked"
                ]
              }
            ]
          }
        },
        {
          "name": "at",
          "type": "instant",
          "label": [
            "Lúc",
            "At"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "byName",
          "type": "text",
          "label": [
            "Người thực hiện",
            "By"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "reason",
          "type": "longText",
          "label": [
            "Lý do",
            "Reason"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "periodSteps",
        "get": "periodStep",
        "aggregate": "periodStepAggregate",
        "save": "savePeriodSteps",
        "delete": "deletePeriodSteps",
        "restore": "restorePeriodSteps"
      },
      "groupFields": [
        "periodId",
        "act",
        "state",
        "province",
        "district",
        "commune",
        "hamlet",
        "period_code",
        "period_kind",
        "period_areaId",
        "period_from",
        "period_to",
        "period_dueOn",
        "period_state",
        "period_area_code",
        "period_area_level",
        "period_area_kind",
        "period_area_areaType"
      ]
    },
    {
      "name": "ReportOutline",
      "key": "reportOutline",
      "plural": "reportOutlines",
      "label": [
        "Đề cương báo cáo",
        "Report outline"
      ],
      "area": "standards",
      "title": [
        "heading"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "kind",
          "descending": false
        },
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại báo cáo",
            "Kind of report"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ReportKind",
            "values": [
              {
                "value": "MONITORING",
                "label": [
                  "Báo cáo giám sát",
                  "Monitoring report"
                ]
              },
              {
                "value": "EVALUATION",
                "label": [
                  "Báo cáo đánh giá",
                  "Evaluation report"
                ]
              }
            ]
          }
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 99
        },
        {
          "name": "heading",
          "type": "text",
          "label": [
            "Đề mục",
            "Heading"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "headingEn",
          "type": "text",
          "label": [
            "Đề mục tiếng Anh",
            "English heading"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "help",
          "type": "longText",
          "label": [
            "Gợi ý nội dung",
            "What to write"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "isRequired",
          "type": "yesNo",
          "label": [
            "Bắt buộc viết",
            "Must be written"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": true
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Nguồn",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reportOutlines",
        "get": "reportOutline",
        "aggregate": "reportOutlineAggregate",
        "save": "saveReportOutlines",
        "delete": "deleteReportOutlines",
        "restore": "restoreReportOutlines"
      },
      "groupFields": [
        "kind",
        "position",
        "isRequired",
        "position_band"
      ]
    },
    {
      "name": "Report",
      "key": "report",
      "plural": "reports",
      "label": [
        "Báo cáo",
        "Report"
      ],
      "area": "monitoring",
      "title": [
        "title"
      ],
      "search": [
        "title",
        "number"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "periodId",
          "type": "reference",
          "label": [
            "Kỳ",
            "Period"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "period",
          "to": "reportingPeriod"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "MONITORING",
          "choices": {
            "name": "ReportKind",
            "values": [
              {
                "value": "MONITORING",
                "label": [
                  "Báo cáo giám sát",
                  "Monitoring report"
                ]
              },
              {
                "value": "EVALUATION",
                "label": [
                  "Báo cáo đánh giá",
                  "Evaluation report"
                ]
              }
            ]
          }
        },
        {
          "name": "title",
          "type": "text",
          "label": [
            "Tiêu đề",
            "Title"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "body",
          "type": "text",
          "label": [
            "Cơ quan báo cáo",
            "Reporting body"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "number",
          "type": "code",
          "label": [
            "Số, ký hiệu",
            "Number"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "place",
          "type": "text",
          "label": [
            "Nơi ký",
            "Signed in"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "signedOn",
          "type": "date",
          "label": [
            "Ngày ký",
            "Signed on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "signerTitle",
          "type": "text",
          "label": [
            "Chức vụ người ký",
            "Signer’s position"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "signer",
          "type": "text",
          "label": [
            "Người ký",
            "Signer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "addressees",
          "type": "longText",
          "label": [
            "Kính gửi",
            "Addressed to"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "recipients",
          "type": "longText",
          "label": [
            "Nơi nhận",
            "Recipients"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "sections",
          "label": [
            "Các phần",
            "Sections"
          ],
          "resource": "reportSection",
          "field": "reportId"
        },
        {
          "name": "snapshots",
          "label": [
            "Bản chốt",
            "Snapshots"
          ],
          "resource": "reportSnapshot",
          "field": "reportId"
        }
      ],
      "operations": {
        "list": "reports",
        "get": "report",
        "aggregate": "reportAggregate",
        "save": "saveReports",
        "delete": "deleteReports",
        "restore": "restoreReports"
      },
      "groupFields": [
        "periodId",
        "kind",
        "number",
        "signedOn",
        "signedOn_year",
        "signedOn_quarter",
        "signedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "period_code",
        "period_kind",
        "period_areaId",
        "period_from",
        "period_to",
        "period_dueOn",
        "period_state",
        "period_area_code",
        "period_area_level",
        "period_area_kind",
        "period_area_areaType"
      ]
    },
    {
      "name": "ReportSection",
      "key": "reportSection",
      "plural": "reportSections",
      "label": [
        "Phần báo cáo",
        "Report section"
      ],
      "area": "monitoring",
      "title": [
        "heading"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "reportId",
          "descending": false
        },
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "reportId",
          "type": "reference",
          "label": [
            "Báo cáo",
            "Report"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "report",
          "to": "report"
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 99
        },
        {
          "name": "heading",
          "type": "text",
          "label": [
            "Đề mục",
            "Heading"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "text",
          "type": "longText",
          "label": [
            "Nội dung",
            "Text"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "help",
          "type": "longText",
          "label": [
            "Gợi ý nội dung",
            "What to write"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 20000
        },
        {
          "name": "isRequired",
          "type": "yesNo",
          "label": [
            "Bắt buộc viết",
            "Must be written"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reportSections",
        "get": "reportSection",
        "aggregate": "reportSectionAggregate",
        "save": "saveReportSections",
        "delete": "deleteReportSections",
        "restore": "restoreReportSections"
      },
      "groupFields": [
        "reportId",
        "position",
        "isRequired",
        "position_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "report_periodId",
        "report_kind",
        "report_number",
        "report_signedOn",
        "report_period_code",
        "report_period_kind",
        "report_period_state"
      ]
    },
    {
      "name": "ReportSnapshot",
      "key": "reportSnapshot",
      "plural": "reportSnapshots",
      "label": [
        "Bản chốt báo cáo",
        "Report snapshot"
      ],
      "area": "monitoring",
      "title": [
        "takenAt"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": true,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "takenAt",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "reportId",
          "type": "reference",
          "label": [
            "Báo cáo",
            "Report"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "report",
          "to": "report"
        },
        {
          "name": "takenAt",
          "type": "instant",
          "label": [
            "Chốt lúc",
            "Taken at"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "takenBy",
          "type": "text",
          "label": [
            "Người chốt",
            "Taken by"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "hash",
          "type": "code",
          "label": [
            "Mã băm SHA-256",
            "SHA-256"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 64
        },
        {
          "name": "content",
          "type": "json",
          "label": [
            "Nội dung",
            "Content"
          ],
          "required": true,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "reportSnapshots",
        "get": "reportSnapshot",
        "aggregate": "reportSnapshotAggregate",
        "save": "saveReportSnapshots",
        "delete": "deleteReportSnapshots",
        "restore": "restoreReportSnapshots"
      },
      "groupFields": [
        "reportId",
        "hash",
        "province",
        "district",
        "commune",
        "hamlet",
        "report_periodId",
        "report_kind",
        "report_number",
        "report_signedOn",
        "report_period_code",
        "report_period_kind",
        "report_period_state"
      ]
    },
    {
      "name": "FundingSource",
      "key": "fundingSource",
      "plural": "fundingSources",
      "label": [
        "Nguồn vốn",
        "Funding source"
      ],
      "area": "funding",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại nguồn",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "FundingSourceKind",
            "values": [
              {
                "value": "CENTRAL",
                "label": [
                  "Ngân sách trung ương",
                  "Central budget"
                ]
              },
              {
                "value": "PROVINCIAL",
                "label": [
                  "Ngân sách tỉnh",
                  "Provincial budget"
                ]
              },
              {
                "value": "DISTRICT",
                "label": [
                  "Ngân sách huyện",
                  "District budget"
                ]
              },
              {
                "value": "COMMUNE",
                "label": [
                  "Ngân sách xã",
                  "Commune budget"
                ]
              },
              {
                "value": "POLICY_CREDIT",
                "label": [
                  "Tín dụng chính sách xã hội",
                  "Social policy credit"
                ]
              },
              {
                "value": "MOBILISED",
                "label": [
                  "Huy động xã hội hoá",
                  "Social mobilisation"
                ]
              },
              {
                "value": "INTEGRATED",
                "label": [
                  "Vốn lồng ghép",
                  "Integrated from another programme"
                ]
              }
            ]
          }
        },
        {
          "name": "programmeId",
          "type": "reference",
          "label": [
            "Từ chương trình",
            "From programme"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "programme",
          "to": "programme"
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [
        {
          "name": "allocations",
          "label": [
            "Phân bổ",
            "Allocations"
          ],
          "resource": "allocation",
          "field": "sourceId"
        },
        {
          "name": "contributions",
          "label": [
            "Đóng góp",
            "Contributions"
          ],
          "resource": "contribution",
          "field": "sourceId"
        },
        {
          "name": "shares",
          "label": [
            "Chi hỗ trợ",
            "Funding shares"
          ],
          "resource": "fundingShare",
          "field": "sourceId"
        }
      ],
      "operations": {
        "list": "fundingSources",
        "get": "fundingSource",
        "aggregate": "fundingSourceAggregate",
        "save": "saveFundingSources",
        "delete": "deleteFundingSources",
        "restore": "restoreFundingSources"
      },
      "groupFields": [
        "code",
        "kind",
        "programmeId",
        "programme_code",
        "programme_from",
        "programme_to",
        "programme_isIntegrated"
      ]
    },
    {
      "name": "Allocation",
      "key": "allocation",
      "plural": "allocations",
      "label": [
        "Phân bổ vốn",
        "Allocation"
      ],
      "area": "funding",
      "title": [
        "year",
        "sourceId",
        "componentId",
        "kind",
        "decision"
      ],
      "search": [
        "decision"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "year",
          "descending": true
        },
        {
          "field": "componentId",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "sourceId",
          "type": "reference",
          "label": [
            "Nguồn vốn",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "source",
          "to": "fundingSource"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Bước",
            "Step"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "AllocationKind",
            "values": [
              {
                "value": "ESTIMATE",
                "label": [
                  "Dự toán",
                  "Estimate"
                ]
              },
              {
                "value": "ALLOCATION",
                "label": [
                  "Phân bổ",
                  "Allocation"
                ]
              },
              {
                "value": "ADJUSTMENT",
                "label": [
                  "Điều chỉnh",
                  "Adjustment"
                ]
              },
              {
                "value": "CARRY_OVER",
                "label": [
                  "Chuyển nguồn",
                  "Carry-over"
                ]
              }
            ]
          }
        },
        {
          "name": "basedOnId",
          "type": "reference",
          "label": [
            "Từ phân bổ",
            "Based on"
          ],
          "help": [
            "Điều chỉnh: phân bổ được điều chỉnh. Chuyển nguồn: phân bổ năm trước còn dư",
            "Of an adjustment: the allocation it changes. Of a carry-over: the earlier one that has a rest"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "basedOn",
          "to": "allocation"
        },
        {
          "name": "expenditure",
          "type": "choice",
          "label": [
            "Loại vốn",
            "Expenditure"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ExpenditureKind",
            "values": [
              {
                "value": "INVESTMENT",
                "label": [
                  "Vốn đầu tư phát triển",
                  "Development investment"
                ]
              },
              {
                "value": "RECURRENT",
                "label": [
                  "Vốn sự nghiệp",
                  "Recurrent"
                ]
              }
            ]
          }
        },
        {
          "name": "origin",
          "type": "choice",
          "label": [
            "Trong/ngoài nước",
            "Origin"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "DOMESTIC",
          "choices": {
            "name": "MoneyOrigin",
            "values": [
              {
                "value": "DOMESTIC",
                "label": [
                  "Trong nước",
                  "Domestic"
                ]
              },
              {
                "value": "FOREIGN",
                "label": [
                  "Nước ngoài",
                  "Foreign"
                ]
              }
            ]
          }
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Số tiền",
            "Amount, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": -1000000000000000,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "decision",
          "type": "text",
          "label": [
            "Quyết định",
            "Decision"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "decidedOn",
          "type": "date",
          "label": [
            "Ngày quyết định",
            "Decided on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "note",
          "type": "longText",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "changes",
          "label": [
            "Điều chỉnh, chuyển nguồn",
            "Adjustments and carry-overs"
          ],
          "resource": "allocation",
          "field": "basedOnId"
        },
        {
          "name": "shares",
          "label": [
            "Dùng chung cho",
            "Shared with"
          ],
          "resource": "allocationShare",
          "field": "allocationId"
        },
        {
          "name": "disbursements",
          "label": [
            "Giải ngân",
            "Disbursements"
          ],
          "resource": "disbursement",
          "field": "allocationId"
        },
        {
          "name": "settlements",
          "label": [
            "Quyết toán",
            "Settlements"
          ],
          "resource": "settlement",
          "field": "allocationId"
        }
      ],
      "operations": {
        "list": "allocations",
        "get": "allocation",
        "aggregate": "allocationAggregate",
        "save": "saveAllocations",
        "delete": "deleteAllocations",
        "restore": "restoreAllocations"
      },
      "groupFields": [
        "sourceId",
        "componentId",
        "areaId",
        "year",
        "kind",
        "basedOnId",
        "expenditure",
        "origin",
        "decidedOn",
        "decidedOn_year",
        "decidedOn_quarter",
        "decidedOn_month",
        "amountVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "source_code",
        "source_kind",
        "source_programmeId",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "basedOn_sourceId",
        "basedOn_componentId",
        "basedOn_areaId",
        "basedOn_year",
        "basedOn_kind",
        "basedOn_basedOnId",
        "basedOn_expenditure",
        "basedOn_origin",
        "basedOn_decidedOn",
        "source_programme_code",
        "source_programme_isIntegrated",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "basedOn_source_code",
        "basedOn_source_kind",
        "basedOn_component_level",
        "basedOn_component_code",
        "basedOn_component_isInPlan",
        "basedOn_area_code",
        "basedOn_area_level",
        "basedOn_area_kind",
        "basedOn_area_areaType",
        "basedOn_basedOn_year",
        "basedOn_basedOn_kind",
        "basedOn_basedOn_expenditure",
        "basedOn_basedOn_origin"
      ]
    },
    {
      "name": "IntegrationShare",
      "key": "integrationShare",
      "plural": "integrationShares",
      "label": [
        "Tỷ lệ lồng ghép",
        "Integration share"
      ],
      "area": "funding",
      "title": [
        "componentId",
        "sourceId",
        "year"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "sourceId",
          "type": "reference",
          "label": [
            "Nguồn vốn",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "source",
          "to": "fundingSource"
        },
        {
          "name": "sharePercent",
          "type": "decimal",
          "label": [
            "Tỷ lệ (%)",
            "Share, %"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100
        },
        {
          "name": "isAgreed",
          "type": "yesNo",
          "label": [
            "Đã thống nhất",
            "Agreed"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "integrationShares",
        "get": "integrationShare",
        "aggregate": "integrationShareAggregate",
        "save": "saveIntegrationShares",
        "delete": "deleteIntegrationShares",
        "restore": "restoreIntegrationShares"
      },
      "groupFields": [
        "componentId",
        "areaId",
        "year",
        "sourceId",
        "isAgreed",
        "sharePercent_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "source_code",
        "source_kind",
        "source_programmeId",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "source_programme_code",
        "source_programme_isIntegrated"
      ]
    },
    {
      "name": "AllocationShare",
      "key": "allocationShare",
      "plural": "allocationShares",
      "label": [
        "Phân bổ dùng chung",
        "Allocation share"
      ],
      "area": "funding",
      "title": [
        "allocationId",
        "componentId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "allocation",
        "year"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "allocationId",
          "type": "reference",
          "label": [
            "Phân bổ",
            "Allocation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "allocation",
          "to": "allocation"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Phục vụ dự án, tiểu dự án",
            "Component served"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "sharePercent",
          "type": "decimal",
          "label": [
            "Tỷ lệ (%)",
            "Share, %"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0.01,
          "max": 100
        }
      ],
      "inverses": [],
      "operations": {
        "list": "allocationShares",
        "get": "allocationShare",
        "aggregate": "allocationShareAggregate",
        "save": "saveAllocationShares",
        "delete": "deleteAllocationShares",
        "restore": "restoreAllocationShares"
      },
      "groupFields": [
        "allocationId",
        "componentId",
        "sharePercent_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "allocation_sourceId",
        "allocation_componentId",
        "allocation_areaId",
        "allocation_year",
        "allocation_kind",
        "allocation_basedOnId",
        "allocation_expenditure",
        "allocation_origin",
        "allocation_decidedOn",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "allocation_source_code",
        "allocation_source_kind",
        "allocation_component_level",
        "allocation_component_code",
        "allocation_component_isInPlan",
        "allocation_area_code",
        "allocation_area_level",
        "allocation_area_kind",
        "allocation_area_areaType",
        "allocation_basedOn_year",
        "allocation_basedOn_kind",
        "allocation_basedOn_expenditure",
        "allocation_basedOn_origin",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan"
      ]
    },
    {
      "name": "Disbursement",
      "key": "disbursement",
      "plural": "disbursements",
      "label": [
        "Giải ngân",
        "Disbursement"
      ],
      "area": "funding",
      "title": [
        "voucher"
      ],
      "search": [
        "voucher",
        "purpose"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "paidOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "paidOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "allocationId",
          "type": "reference",
          "label": [
            "Phân bổ",
            "Allocation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "allocation",
          "to": "allocation"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "DISBURSEMENT",
          "choices": {
            "name": "PaymentKind",
            "values": [
              {
                "value": "ADVANCE",
                "label": [
                  "Tạm ứng",
                  "Advance"
                ]
              },
              {
                "value": "DISBURSEMENT",
                "label": [
                  "Thanh toán",
                  "Payment"
                ]
              },
              {
                "value": "ADVANCE_CLEARED",
                "label": [
                  "Thanh toán tạm ứng",
                  "Advance cleared"
                ]
              },
              {
                "value": "ADVANCE_RETURNED",
                "label": [
                  "Thu hồi tạm ứng",
                  "Advance returned"
                ]
              }
            ]
          }
        },
        {
          "name": "paidOn",
          "type": "date",
          "label": [
            "Ngày",
            "Paid on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Số tiền",
            "Amount, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "purpose",
          "type": "text",
          "label": [
            "Mục đích",
            "Purpose"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "voucher",
          "type": "code",
          "label": [
            "Chứng từ",
            "Voucher"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        }
      ],
      "inverses": [],
      "operations": {
        "list": "disbursements",
        "get": "disbursement",
        "aggregate": "disbursementAggregate",
        "save": "saveDisbursements",
        "delete": "deleteDisbursements",
        "restore": "restoreDisbursements"
      },
      "groupFields": [
        "allocationId",
        "kind",
        "paidOn",
        "voucher",
        "paidOn_year",
        "paidOn_quarter",
        "paidOn_month",
        "amountVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "allocation_sourceId",
        "allocation_componentId",
        "allocation_areaId",
        "allocation_year",
        "allocation_kind",
        "allocation_basedOnId",
        "allocation_expenditure",
        "allocation_origin",
        "allocation_decidedOn",
        "allocation_source_code",
        "allocation_source_kind",
        "allocation_component_level",
        "allocation_component_code",
        "allocation_component_isInPlan",
        "allocation_area_code",
        "allocation_area_level",
        "allocation_area_kind",
        "allocation_area_areaType",
        "allocation_basedOn_year",
        "allocation_basedOn_kind",
        "allocation_basedOn_expenditure",
        "allocation_basedOn_origin"
      ]
    },
    {
      "name": "Settlement",
      "key": "settlement",
      "plural": "settlements",
      "label": [
        "Quyết toán",
        "Settlement"
      ],
      "area": "funding",
      "title": [
        "decision"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "settledOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "allocationId",
          "type": "reference",
          "label": [
            "Phân bổ",
            "Allocation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "allocation",
          "to": "allocation"
        },
        {
          "name": "settledOn",
          "type": "date",
          "label": [
            "Ngày",
            "Settled on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Số quyết toán",
            "Settled amount, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "decision",
          "type": "text",
          "label": [
            "Quyết định",
            "Decision"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "settlements",
        "get": "settlement",
        "aggregate": "settlementAggregate",
        "save": "saveSettlements",
        "delete": "deleteSettlements",
        "restore": "restoreSettlements"
      },
      "groupFields": [
        "allocationId",
        "settledOn",
        "settledOn_year",
        "settledOn_quarter",
        "settledOn_month",
        "amountVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "allocation_sourceId",
        "allocation_componentId",
        "allocation_areaId",
        "allocation_year",
        "allocation_kind",
        "allocation_basedOnId",
        "allocation_expenditure",
        "allocation_origin",
        "allocation_decidedOn",
        "allocation_source_code",
        "allocation_source_kind",
        "allocation_component_level",
        "allocation_component_code",
        "allocation_component_isInPlan",
        "allocation_area_code",
        "allocation_area_level",
        "allocation_area_kind",
        "allocation_area_areaType",
        "allocation_basedOn_year",
        "allocation_basedOn_kind",
        "allocation_basedOn_expenditure",
        "allocation_basedOn_origin"
      ]
    },
    {
      "name": "Contribution",
      "key": "contribution",
      "plural": "contributions",
      "label": [
        "Đóng góp, huy động",
        "Contribution"
      ],
      "area": "funding",
      "title": [
        "donor"
      ],
      "search": [
        "donor",
        "goods"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "receivedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "receivedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "sourceId",
          "type": "reference",
          "label": [
            "Nguồn vốn",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "source",
          "to": "fundingSource"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Cho dự án, tiểu dự án",
            "For the component"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "donor",
          "type": "text",
          "label": [
            "Bên đóng góp",
            "Donor"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "donorKind",
          "type": "choice",
          "label": [
            "Loại bên đóng góp",
            "Kind of donor"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "DonorKind",
            "values": [
              {
                "value": "PERSON",
                "label": [
                  "Cá nhân, hộ gia đình",
                  "Individual or household"
                ]
              },
              {
                "value": "COMMUNITY",
                "label": [
                  "Nhân dân, cộng đồng thôn",
                  "People of a hamlet together"
                ]
              },
              {
                "value": "BUSINESS",
                "label": [
                  "Doanh nghiệp, hợp tác xã",
                  "Enterprise or cooperative"
                ]
              },
              {
                "value": "ORGANISATION",
                "label": [
                  "Tổ chức, hội, quỹ",
                  "Organisation, association or fund"
                ]
              },
              {
                "value": "PUBLIC_UNIT",
                "label": [
                  "Cơ quan, đơn vị, lực lượng vũ trang",
                  "Public body or unit, armed forces"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Nguồn hợp pháp khác",
                  "Other lawful resource"
                ]
              }
            ]
          }
        },
        {
          "name": "mobilisedById",
          "type": "reference",
          "label": [
            "Bên vận động",
            "Mobilised by"
          ],
          "help": [
            "Mặt trận, đoàn thể hay bộ phận đã vận động khoản này (kế hoạch, mục VI)",
            "The front, union or office that mobilised it (plan VI)"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "mobilisedBy",
          "to": "organisation"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ContributionKind",
            "values": [
              {
                "value": "CASH",
                "label": [
                  "Tiền",
                  "Cash"
                ]
              },
              {
                "value": "IN_KIND",
                "label": [
                  "Hiện vật",
                  "In kind"
                ]
              },
              {
                "value": "LABOUR",
                "label": [
                  "Ngày công",
                  "Labour"
                ]
              }
            ]
          }
        },
        {
          "name": "goods",
          "type": "text",
          "label": [
            "Hiện vật",
            "Goods"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "quantity",
          "type": "decimal",
          "label": [
            "Số lượng",
            "Quantity"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000
        },
        {
          "name": "unit",
          "type": "text",
          "label": [
            "Đơn vị tính",
            "Unit"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "valueVnd",
          "type": "money",
          "label": [
            "Giá trị",
            "Value, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "valuation",
          "type": "text",
          "label": [
            "Căn cứ định giá",
            "Ground of the value"
          ],
          "help": [
            "Hiện vật, ngày công: giá thị trường hay văn bản nào",
            "In kind and labour: the market price or the document that gives the value"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "receivedOn",
          "type": "date",
          "label": [
            "Ngày nhận",
            "Received on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "purpose",
          "type": "text",
          "label": [
            "Mục đích",
            "Purpose"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "contributions",
        "get": "contribution",
        "aggregate": "contributionAggregate",
        "save": "saveContributions",
        "delete": "deleteContributions",
        "restore": "restoreContributions"
      },
      "groupFields": [
        "sourceId",
        "areaId",
        "componentId",
        "donorKind",
        "mobilisedById",
        "kind",
        "receivedOn",
        "receivedOn_year",
        "receivedOn_quarter",
        "receivedOn_month",
        "quantity_band",
        "valueVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "source_code",
        "source_kind",
        "source_programmeId",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "mobilisedBy_code",
        "mobilisedBy_kind",
        "mobilisedBy_areaId",
        "mobilisedBy_taxCode",
        "mobilisedBy_phone",
        "source_programme_code",
        "source_programme_isIntegrated",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "mobilisedBy_area_code",
        "mobilisedBy_area_level",
        "mobilisedBy_area_kind",
        "mobilisedBy_area_areaType"
      ]
    },
    {
      "name": "Loan",
      "key": "loan",
      "plural": "loans",
      "label": [
        "Vay vốn chính sách",
        "Policy loan"
      ],
      "area": "funding",
      "title": [
        "householdId",
        "purpose"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "lentOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "lentOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ vay",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "sourceId",
          "type": "reference",
          "label": [
            "Nguồn vốn",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "source",
          "to": "fundingSource"
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Tổ chức nhận uỷ thác",
            "Entrusted organisation"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "purpose",
          "type": "text",
          "label": [
            "Chương trình vay, mục đích",
            "Purpose"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "lentOn",
          "type": "date",
          "label": [
            "Ngày vay",
            "Lent on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "dueOn",
          "type": "date",
          "label": [
            "Ngày đến hạn",
            "Due on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Số tiền vay",
            "Amount, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "interestPercent",
          "type": "decimal",
          "label": [
            "Lãi suất năm (%)",
            "Interest, % a year"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100
        },
        {
          "name": "repaidVnd",
          "type": "money",
          "label": [
            "Đã trả gốc",
            "Repaid, đồng"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "outstandingVnd",
          "type": "money",
          "label": [
            "Dư nợ",
            "Outstanding, đồng"
          ],
          "help": [
            "Số tiền vay trừ mọi lần trả gốc; dư nợ đến một ngày xem ở Bảng kinh phí",
            "The amount less all repayments of principal; what was outstanding on a day stands in the funding table"
          ],
          "required": false,
          "derived": true,
          "personal": "SENSITIVE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        }
      ],
      "inverses": [
        {
          "name": "repayments",
          "label": [
            "Các lần trả nợ",
            "Repayments"
          ],
          "resource": "loanRepayment",
          "field": "loanId"
        }
      ],
      "operations": {
        "list": "loans",
        "get": "loan",
        "aggregate": "loanAggregate",
        "save": "saveLoans",
        "delete": "deleteLoans",
        "restore": "restoreLoans"
      },
      "groupFields": [
        "householdId",
        "sourceId",
        "organisationId",
        "lentOn",
        "dueOn",
        "lentOn_year",
        "lentOn_quarter",
        "lentOn_month",
        "dueOn_year",
        "dueOn_quarter",
        "dueOn_month",
        "amountVnd_band",
        "interestPercent_band",
        "repaidVnd_band",
        "outstandingVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "source_code",
        "source_kind",
        "source_programmeId",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason",
        "source_programme_code",
        "source_programme_isIntegrated",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType"
      ]
    },
    {
      "name": "LoanRepayment",
      "key": "loanRepayment",
      "plural": "loanRepayments",
      "label": [
        "Trả nợ vay",
        "Loan repayment"
      ],
      "area": "funding",
      "title": [
        "loanId",
        "paidOn"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "paidOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "paidOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "loanId",
          "type": "reference",
          "label": [
            "Khoản vay",
            "Loan"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "loan",
          "to": "loan"
        },
        {
          "name": "paidOn",
          "type": "date",
          "label": [
            "Ngày trả",
            "Paid on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "principalVnd",
          "type": "money",
          "label": [
            "Trả gốc",
            "Principal, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "interestVnd",
          "type": "money",
          "label": [
            "Trả lãi",
            "Interest, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "SENSITIVE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "loanRepayments",
        "get": "loanRepayment",
        "aggregate": "loanRepaymentAggregate",
        "save": "saveLoanRepayments",
        "delete": "deleteLoanRepayments",
        "restore": "restoreLoanRepayments"
      },
      "groupFields": [
        "loanId",
        "paidOn",
        "paidOn_year",
        "paidOn_quarter",
        "paidOn_month",
        "principalVnd_band",
        "interestVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "loan_householdId",
        "loan_sourceId",
        "loan_organisationId",
        "loan_lentOn",
        "loan_dueOn",
        "loan_household_code",
        "loan_household_phone",
        "loan_household_hasPersonOfMerit",
        "loan_household_isEthnicMinority",
        "loan_household_startReason",
        "loan_household_endReason",
        "loan_source_code",
        "loan_source_kind",
        "loan_organisation_code",
        "loan_organisation_kind",
        "loan_organisation_taxCode",
        "loan_organisation_phone"
      ]
    },
    {
      "name": "LivelihoodModel",
      "key": "livelihoodModel",
      "plural": "livelihoodModels",
      "label": [
        "Mô hình sinh kế",
        "Livelihood model"
      ],
      "area": "support",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "startedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "startedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên mô hình",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "LivelihoodModelKind",
            "values": [
              {
                "value": "PRODUCTION",
                "label": [
                  "Sản xuất",
                  "Production"
                ]
              },
              {
                "value": "BUSINESS",
                "label": [
                  "Kinh doanh",
                  "Business"
                ]
              },
              {
                "value": "SERVICE",
                "label": [
                  "Dịch vụ",
                  "Service"
                ]
              },
              {
                "value": "TOURISM",
                "label": [
                  "Du lịch",
                  "Tourism"
                ]
              },
              {
                "value": "START_UP",
                "label": [
                  "Khởi nghiệp, khởi sự kinh doanh",
                  "Start-up"
                ]
              }
            ]
          }
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "site",
          "type": "text",
          "label": [
            "Địa điểm",
            "Site"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "partnerId",
          "type": "reference",
          "label": [
            "Đơn vị liên kết",
            "Partner organisation"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "partner",
          "to": "organisation"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm bắt đầu",
            "Year started"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "startedOn",
          "type": "date",
          "label": [
            "Bắt đầu",
            "Started on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "endedOn",
          "type": "date",
          "label": [
            "Kết thúc",
            "Ended on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isReplication",
          "type": "yesNo",
          "label": [
            "Nhân rộng",
            "Replication"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isAdapted",
          "type": "yesNo",
          "label": [
            "Thích ứng khí hậu, dịch bệnh",
            "Climate- or epidemic-adapted"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "inputs",
          "type": "text",
          "label": [
            "Vật tư đã hỗ trợ",
            "Inputs given"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 2000
        },
        {
          "name": "jobsCreated",
          "type": "wholeNumber",
          "label": [
            "Việc làm tạo ra",
            "Jobs created"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100000
        },
        {
          "name": "incomeBeforeVnd",
          "type": "money",
          "label": [
            "Thu nhập tháng trước mô hình",
            "Income a month before, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "incomeAfterVnd",
          "type": "money",
          "label": [
            "Thu nhập tháng sau mô hình",
            "Income a month after, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "addedIncomeVnd",
          "type": "money",
          "label": [
            "Thu nhập tăng thêm một tháng",
            "Added income a month, đồng"
          ],
          "help": [
            "Tự tính khi có thu nhập trước và sau",
            "Computed once the incomes before and after are known"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": -1000000000000,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "result",
          "type": "longText",
          "label": [
            "Kết quả",
            "Result"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "members",
          "label": [
            "Hộ tham gia",
            "Members"
          ],
          "resource": "modelMember",
          "field": "modelId"
        },
        {
          "name": "inputsGiven",
          "label": [
            "Đã cấp cho mô hình",
            "Inputs given"
          ],
          "resource": "support",
          "field": "modelId"
        },
        {
          "name": "links",
          "label": [
            "Liên kết tiêu thụ",
            "Value-chain links"
          ],
          "resource": "valueChainLink",
          "field": "modelId"
        },
        {
          "name": "ocopProducts",
          "label": [
            "Sản phẩm OCOP",
            "OCOP products"
          ],
          "resource": "ocopProduct",
          "field": "modelId"
        },
        {
          "name": "trainings",
          "label": [
            "Tập huấn của mô hình",
            "Trainings"
          ],
          "resource": "training",
          "field": "modelId"
        }
      ],
      "bands": [
        {
          "name": "income",
          "label": [
            "Thu nhập",
            "Income"
          ],
          "fields": [
            "incomeBeforeVnd",
            "incomeAfterVnd",
            "addedIncomeVnd"
          ]
        }
      ],
      "operations": {
        "list": "livelihoodModels",
        "get": "livelihoodModel",
        "aggregate": "livelihoodModelAggregate",
        "save": "saveLivelihoodModels",
        "delete": "deleteLivelihoodModels",
        "restore": "restoreLivelihoodModels"
      },
      "groupFields": [
        "kind",
        "componentId",
        "areaId",
        "partnerId",
        "year",
        "startedOn",
        "endedOn",
        "isReplication",
        "isAdapted",
        "jobsCreated",
        "startedOn_year",
        "startedOn_quarter",
        "startedOn_month",
        "endedOn_year",
        "endedOn_quarter",
        "endedOn_month",
        "jobsCreated_band",
        "incomeBeforeVnd_band",
        "incomeAfterVnd_band",
        "addedIncomeVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "partner_code",
        "partner_kind",
        "partner_areaId",
        "partner_taxCode",
        "partner_phone",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "partner_area_code",
        "partner_area_level",
        "partner_area_kind",
        "partner_area_areaType"
      ]
    },
    {
      "name": "ModelMember",
      "key": "modelMember",
      "plural": "modelMembers",
      "label": [
        "Hộ tham gia mô hình",
        "Model member"
      ],
      "area": "support",
      "title": [
        "modelId",
        "householdId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "from"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "modelId",
          "type": "reference",
          "label": [
            "Mô hình",
            "Model"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "model",
          "to": "livelihoodModel"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "ownPartVnd",
          "type": "money",
          "label": [
            "Hộ tự góp",
            "The household’s own part, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "result",
          "type": "text",
          "label": [
            "Kết quả của hộ",
            "Result for the household"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "modelMembers",
        "get": "modelMember",
        "aggregate": "modelMemberAggregate",
        "save": "saveModelMembers",
        "delete": "deleteModelMembers",
        "restore": "restoreModelMembers"
      },
      "groupFields": [
        "modelId",
        "householdId",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "ownPartVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "model_kind",
        "model_componentId",
        "model_areaId",
        "model_partnerId",
        "model_year",
        "model_startedOn",
        "model_endedOn",
        "model_isReplication",
        "model_isAdapted",
        "model_jobsCreated",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "model_component_level",
        "model_component_code",
        "model_component_isInPlan",
        "model_area_code",
        "model_area_level",
        "model_area_kind",
        "model_area_areaType",
        "model_partner_code",
        "model_partner_kind",
        "model_partner_taxCode",
        "model_partner_phone",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "SupportKind",
      "key": "supportKind",
      "plural": "supportKinds",
      "label": [
        "Loại hỗ trợ",
        "Support kind"
      ],
      "area": "support",
      "title": [
        "name"
      ],
      "search": [
        "code",
        "name"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "code",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "nameEn",
          "type": "text",
          "label": [
            "Tên tiếng Anh",
            "English name"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "benefitGroup",
          "type": "choice",
          "label": [
            "Nhóm",
            "Group"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "BenefitGroup",
            "values": [
              {
                "value": "PRODUCTION",
                "label": [
                  "Sản xuất",
                  "Production"
                ]
              },
              {
                "value": "LIVELIHOOD",
                "label": [
                  "Sinh kế",
                  "Livelihood"
                ]
              },
              {
                "value": "NUTRITION",
                "label": [
                  "Dinh dưỡng",
                  "Nutrition"
                ]
              },
              {
                "value": "HEALTH",
                "label": [
                  "Y tế",
                  "Health"
                ]
              },
              {
                "value": "EDUCATION",
                "label": [
                  "Giáo dục",
                  "Education"
                ]
              },
              {
                "value": "EMPLOYMENT",
                "label": [
                  "Việc làm",
                  "Employment"
                ]
              },
              {
                "value": "HOUSING",
                "label": [
                  "Nhà ở",
                  "Housing"
                ]
              },
              {
                "value": "WATER",
                "label": [
                  "Nước sạch và vệ sinh",
                  "Water and sanitation"
                ]
              },
              {
                "value": "INFORMATION",
                "label": [
                  "Thông tin",
                  "Information"
                ]
              },
              {
                "value": "CREDIT",
                "label": [
                  "Tín dụng",
                  "Credit"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Khác",
                  "Other"
                ]
              }
            ]
          }
        },
        {
          "name": "unit",
          "type": "text",
          "label": [
            "Đơn vị tính",
            "Unit"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [
        {
          "name": "supports",
          "label": [
            "Các lần hỗ trợ",
            "Supports"
          ],
          "resource": "support",
          "field": "kindId"
        },
        {
          "name": "eligibilityRules",
          "label": [
            "Điều kiện hỗ trợ",
            "Eligibility rules"
          ],
          "resource": "eligibilityRule",
          "field": "kindId"
        }
      ],
      "operations": {
        "list": "supportKinds",
        "get": "supportKind",
        "aggregate": "supportKindAggregate",
        "save": "saveSupportKinds",
        "delete": "deleteSupportKinds",
        "restore": "restoreSupportKinds"
      },
      "groupFields": [
        "code",
        "benefitGroup"
      ]
    },
    {
      "name": "Support",
      "key": "support",
      "plural": "supports",
      "label": [
        "Hỗ trợ",
        "Support"
      ],
      "area": "support",
      "title": [
        "kindId",
        "personId",
        "householdId",
        "organisationId",
        "from",
        "evidence"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "from"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "from",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "kindId",
          "type": "reference",
          "label": [
            "Loại hỗ trợ",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "kind",
          "to": "supportKind"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "activityId",
          "type": "reference",
          "label": [
            "Nội dung",
            "Activity"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "relation": "activity",
          "to": "activity"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "help": [
            "Trống nếu đã chọn người: lấy hộ của người đó",
            "Empty when a person is given: that person’s household is taken"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Người",
            "Person"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Tổ chức",
            "Organisation"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "hamletId",
          "type": "reference",
          "label": [
            "Thôn khi hỗ trợ",
            "Hamlet at the time"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "relation": "hamlet",
          "to": "administrativeUnit"
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "modelId",
          "type": "reference",
          "label": [
            "Mô hình",
            "Model"
          ],
          "help": [
            "Khi cấp cho hộ tham gia một mô hình",
            "When given to a member of a livelihood model"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "model",
          "to": "livelihoodModel"
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Ngày/Từ ngày",
            "On, or from"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "goods",
          "type": "text",
          "label": [
            "Hàng, quy cách",
            "Goods"
          ],
          "help": [
            "Tên, quy cách, nhãn mác của giống, vật tư, công cụ đã cấp",
            "Name, specification and label of the seed, livestock, material or tools given"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "producer",
          "type": "text",
          "label": [
            "Nơi sản xuất",
            "Producer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "quantity",
          "type": "decimal",
          "label": [
            "Số lượng",
            "Quantity"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000
        },
        {
          "name": "unit",
          "type": "text",
          "label": [
            "Đơn vị tính",
            "Unit"
          ],
          "help": [
            "Trống: đơn vị của loại hỗ trợ",
            "Empty: the unit of the support kind"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Số tiền",
            "Amount, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "evidence",
          "type": "text",
          "label": [
            "Chứng từ",
            "Evidence"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "note",
          "type": "longText",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "shares",
          "label": [
            "Nguồn chi trả",
            "Funding shares"
          ],
          "resource": "fundingShare",
          "field": "supportId"
        },
        {
          "name": "overlapReviews",
          "label": [
            "Kết luận rà trùng",
            "Overlap reviews"
          ],
          "resource": "overlapReview",
          "field": "firstId"
        }
      ],
      "operations": {
        "list": "supports",
        "get": "support",
        "aggregate": "supportAggregate",
        "save": "saveSupports",
        "delete": "deleteSupports",
        "restore": "restoreSupports"
      },
      "groupFields": [
        "kindId",
        "componentId",
        "activityId",
        "householdId",
        "personId",
        "organisationId",
        "hamletId",
        "year",
        "modelId",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "quantity_band",
        "amountVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "kind_code",
        "kind_benefitGroup",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "activity_componentId",
        "activity_position",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "hamlet_code",
        "hamlet_level",
        "hamlet_kind",
        "hamlet_areaType",
        "hamlet_parentId",
        "hamlet_validFrom",
        "hamlet_validTo",
        "model_kind",
        "model_componentId",
        "model_areaId",
        "model_partnerId",
        "model_year",
        "model_startedOn",
        "model_endedOn",
        "model_isReplication",
        "model_isAdapted",
        "model_jobsCreated",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "activity_component_level",
        "activity_component_code",
        "activity_component_isInPlan",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType",
        "hamlet_parent_code",
        "hamlet_parent_level",
        "hamlet_parent_kind",
        "hamlet_parent_areaType",
        "model_component_level",
        "model_component_code",
        "model_component_isInPlan",
        "model_area_code",
        "model_area_level",
        "model_area_kind",
        "model_area_areaType",
        "model_partner_code",
        "model_partner_kind",
        "model_partner_taxCode",
        "model_partner_phone"
      ]
    },
    {
      "name": "FundingShare",
      "key": "fundingShare",
      "plural": "fundingShares",
      "label": [
        "Nguồn chi trả",
        "Funding share"
      ],
      "area": "support",
      "title": [
        "supportId",
        "sourceId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "support",
        "from"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "supportId",
          "type": "reference",
          "label": [
            "Hỗ trợ",
            "Support"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "support",
          "to": "support"
        },
        {
          "name": "sourceId",
          "type": "reference",
          "label": [
            "Nguồn vốn",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "source",
          "to": "fundingSource"
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Số tiền",
            "Amount, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "fundingShares",
        "get": "fundingShare",
        "aggregate": "fundingShareAggregate",
        "save": "saveFundingShares",
        "delete": "deleteFundingShares",
        "restore": "restoreFundingShares"
      },
      "groupFields": [
        "supportId",
        "sourceId",
        "amountVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "support_kindId",
        "support_componentId",
        "support_activityId",
        "support_householdId",
        "support_personId",
        "support_organisationId",
        "support_hamletId",
        "support_year",
        "support_modelId",
        "support_from",
        "support_to",
        "source_code",
        "source_kind",
        "source_programmeId",
        "support_kind_code",
        "support_kind_benefitGroup",
        "support_component_level",
        "support_component_code",
        "support_component_isInPlan",
        "support_household_code",
        "support_household_phone",
        "support_household_hasPersonOfMerit",
        "support_household_isEthnicMinority",
        "support_household_startReason",
        "support_household_endReason",
        "support_person_relationToHead",
        "support_person_sex",
        "support_person_citizenNumber",
        "support_person_hasDisability",
        "support_person_isPersonOfMerit",
        "support_organisation_code",
        "support_organisation_kind",
        "support_organisation_taxCode",
        "support_organisation_phone",
        "support_hamlet_code",
        "support_hamlet_level",
        "support_hamlet_kind",
        "support_hamlet_areaType",
        "support_model_kind",
        "support_model_year",
        "support_model_isReplication",
        "support_model_isAdapted",
        "source_programme_code",
        "source_programme_isIntegrated"
      ]
    },
    {
      "name": "EligibilityRule",
      "key": "eligibilityRule",
      "plural": "eligibilityRules",
      "label": [
        "Điều kiện hỗ trợ",
        "Eligibility rule"
      ],
      "area": "support",
      "title": [
        "name"
      ],
      "search": [
        "name",
        "article"
      ],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "componentId",
          "descending": false
        },
        {
          "field": "name",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "programmeId",
          "type": "reference",
          "label": [
            "Chương trình",
            "Programme"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "programme",
          "to": "programme"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "help": [
            "Gồm cả tiểu dự án bên dưới",
            "Sub-projects below are meant too"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "kindId",
          "type": "reference",
          "label": [
            "Loại hỗ trợ",
            "Support kind"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "kind",
          "to": "supportKind"
        },
        {
          "name": "beneficiary",
          "type": "choice",
          "label": [
            "Đối tượng nhận",
            "Beneficiary"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "PEOPLE",
          "choices": {
            "name": "BeneficiaryKind",
            "values": [
              {
                "value": "ANY",
                "label": [
                  "Mọi đối tượng",
                  "Anybody"
                ]
              },
              {
                "value": "PEOPLE",
                "label": [
                  "Người và hộ",
                  "Persons and households"
                ]
              },
              {
                "value": "PERSON",
                "label": [
                  "Người",
                  "Persons"
                ]
              },
              {
                "value": "ORGANISATION",
                "label": [
                  "Tổ chức",
                  "Organisations"
                ]
              }
            ]
          }
        },
        {
          "name": "allowsPoor",
          "type": "yesNo",
          "label": [
            "Hộ nghèo",
            "Poor"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "allowsNearPoor",
          "type": "yesNo",
          "label": [
            "Hộ cận nghèo",
            "Near-poor"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "allowsNewlyEscaped",
          "type": "yesNo",
          "label": [
            "Hộ mới thoát nghèo",
            "Newly escaped"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "allowsAverage",
          "type": "yesNo",
          "label": [
            "Mức sống trung bình",
            "Average living standard"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "allowsLowIncome",
          "type": "yesNo",
          "label": [
            "Lao động thu nhập thấp",
            "Low-income worker"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "allowsDisability",
          "type": "yesNo",
          "label": [
            "Người khuyết tật",
            "Person with a disability"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "inPoorDistrict",
          "type": "yesNo",
          "label": [
            "Ở huyện nghèo",
            "In a poor district"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "inCoastalCommune",
          "type": "yesNo",
          "label": [
            "Ở xã bãi ngang, hải đảo",
            "In a coastal commune"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "inRegionIII",
          "type": "yesNo",
          "label": [
            "Ở xã khu vực III",
            "In a region III commune"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "inExtremelyDifficultHamlet",
          "type": "yesNo",
          "label": [
            "Ở thôn đặc biệt khó khăn",
            "In an extremely difficult hamlet"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isOneEnough",
          "type": "yesNo",
          "label": [
            "Hộ hoặc địa bàn là đủ",
            "Class or place is enough"
          ],
          "help": [
            "Không đánh dấu: phải đúng cả diện hộ và địa bàn",
            "Unticked: both the class and the place must fit"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isEthnicMinorityOnly",
          "type": "yesNo",
          "label": [
            "Chỉ dân tộc thiểu số",
            "Ethnic minority only"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "fromAge",
          "type": "wholeNumber",
          "label": [
            "Từ tuổi",
            "From age"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 150
        },
        {
          "name": "throughAge",
          "type": "wholeNumber",
          "label": [
            "Đến hết tuổi",
            "Through age"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 150
        },
        {
          "name": "maxAmountVnd",
          "type": "money",
          "label": [
            "Mức tối đa một lần",
            "Most for one support, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "validFrom",
          "type": "date",
          "label": [
            "Từ ngày",
            "Valid from"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "validTo",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "Valid to"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "article",
          "type": "text",
          "label": [
            "Điều khoản",
            "Article"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "confidence",
          "type": "choice",
          "label": [
            "Mức tin cậy",
            "Confidence"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "RuleConfidence",
            "values": [
              {
                "value": "VERIFIED",
                "label": [
                  "Đã đọc văn bản",
                  "Read in the document"
                ]
              },
              {
                "value": "PLAN",
                "label": [
                  "Theo kế hoạch của xã",
                  "Stated by the commune’s plan"
                ]
              },
              {
                "value": "SECONDARY",
                "label": [
                  "Nguồn thứ cấp",
                  "Secondary source"
                ]
              },
              {
                "value": "MEMORY",
                "label": [
                  "Chưa kiểm chứng",
                  "Not verified"
                ]
              },
              {
                "value": "INFERENCE",
                "label": [
                  "Suy ra",
                  "Inferred"
                ]
              }
            ]
          }
        },
        {
          "name": "source",
          "type": "longText",
          "label": [
            "Căn cứ, ghi chú",
            "Source and note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "bands": [
        {
          "name": "classes",
          "label": [
            "Diện hộ",
            "Classes"
          ],
          "fields": [
            "allowsPoor",
            "allowsNearPoor",
            "allowsNewlyEscaped",
            "allowsAverage",
            "allowsLowIncome"
          ]
        },
        {
          "name": "places",
          "label": [
            "Địa bàn",
            "Places"
          ],
          "fields": [
            "inPoorDistrict",
            "inCoastalCommune",
            "inRegionIII",
            "inExtremelyDifficultHamlet"
          ]
        }
      ],
      "operations": {
        "list": "eligibilityRules",
        "get": "eligibilityRule",
        "aggregate": "eligibilityRuleAggregate",
        "save": "saveEligibilityRules",
        "delete": "deleteEligibilityRules",
        "restore": "restoreEligibilityRules"
      },
      "groupFields": [
        "programmeId",
        "componentId",
        "kindId",
        "beneficiary",
        "allowsPoor",
        "allowsNearPoor",
        "allowsNewlyEscaped",
        "allowsAverage",
        "allowsLowIncome",
        "allowsDisability",
        "inPoorDistrict",
        "inCoastalCommune",
        "inRegionIII",
        "inExtremelyDifficultHamlet",
        "isOneEnough",
        "isEthnicMinorityOnly",
        "fromAge",
        "throughAge",
        "validFrom",
        "validTo",
        "confidence",
        "validFrom_year",
        "validFrom_quarter",
        "validFrom_month",
        "validTo_year",
        "validTo_quarter",
        "validTo_month",
        "fromAge_band",
        "throughAge_band",
        "maxAmountVnd_band",
        "programme_code",
        "programme_from",
        "programme_to",
        "programme_isIntegrated",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "kind_code",
        "kind_benefitGroup",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan"
      ]
    },
    {
      "name": "TradePromotion",
      "key": "tradePromotion",
      "plural": "tradePromotions",
      "label": [
        "Xúc tiến thương mại",
        "Trade promotion"
      ],
      "area": "support",
      "title": [
        "name"
      ],
      "search": [
        "name",
        "product"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "from"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "from",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "TradePromotionKind",
            "values": [
              {
                "value": "FAIR",
                "label": [
                  "Hội chợ, phiên chợ",
                  "Fair or market day"
                ]
              },
              {
                "value": "CONNECTION",
                "label": [
                  "Kết nối cung cầu",
                  "Meeting of buyers and sellers"
                ]
              },
              {
                "value": "ONLINE",
                "label": [
                  "Bán hàng trên mạng",
                  "Online sales"
                ]
              },
              {
                "value": "BRAND",
                "label": [
                  "Nhãn hiệu, bao bì, truy xuất nguồn gốc",
                  "Brand, packaging, traceability"
                ]
              }
            ]
          }
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "product",
          "type": "text",
          "label": [
            "Sản phẩm",
            "Product"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Ngày/Từ ngày",
            "On, or from"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "households",
          "type": "wholeNumber",
          "label": [
            "Số hộ tham gia",
            "Households taking part"
          ],
          "help": [
            "Số ghi trong báo cáo; từng hộ được ghi ở \"Hộ tham gia\"",
            "As the paper says; each household is named under \"Members\""
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000
        },
        {
          "name": "namedHouseholds",
          "type": "wholeNumber",
          "label": [
            "Số hộ đã ghi tên",
            "Households named"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "contracts",
          "type": "wholeNumber",
          "label": [
            "Hợp đồng đã ký",
            "Contracts signed"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100000
        },
        {
          "name": "salesVnd",
          "type": "money",
          "label": [
            "Doanh thu",
            "Sales, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        }
      ],
      "inverses": [
        {
          "name": "members",
          "label": [
            "Hộ tham gia",
            "Members"
          ],
          "resource": "promotionMember",
          "field": "promotionId"
        }
      ],
      "operations": {
        "list": "tradePromotions",
        "get": "tradePromotion",
        "aggregate": "tradePromotionAggregate",
        "save": "saveTradePromotions",
        "delete": "deleteTradePromotions",
        "restore": "restoreTradePromotions"
      },
      "groupFields": [
        "kind",
        "componentId",
        "areaId",
        "from",
        "to",
        "households",
        "namedHouseholds",
        "contracts",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "households_band",
        "namedHouseholds_band",
        "contracts_band",
        "salesVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "ValueChainLink",
      "key": "valueChainLink",
      "plural": "valueChainLinks",
      "label": [
        "Liên kết chuỗi giá trị",
        "Value-chain link"
      ],
      "area": "support",
      "title": [
        "product",
        "contract"
      ],
      "search": [
        "product",
        "contract"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "signedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "signedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "product",
          "type": "text",
          "label": [
            "Sản phẩm",
            "Product"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "buyerId",
          "type": "reference",
          "label": [
            "Bên bao tiêu, chế biến",
            "Buyer or processor"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "buyer",
          "to": "organisation"
        },
        {
          "name": "modelId",
          "type": "reference",
          "label": [
            "Mô hình",
            "Model"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "model",
          "to": "livelihoodModel"
        },
        {
          "name": "contract",
          "type": "code",
          "label": [
            "Số hợp đồng",
            "Contract"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "signedOn",
          "type": "date",
          "label": [
            "Ngày ký",
            "Signed on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "endsOn",
          "type": "date",
          "label": [
            "Hết hạn",
            "Ends on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "households",
          "type": "wholeNumber",
          "label": [
            "Số hộ tham gia",
            "Households taking part"
          ],
          "help": [
            "Số ghi trong hợp đồng; từng hộ được ghi ở \"Hộ tham gia\"",
            "As the contract says; each household is named under \"Members\""
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000
        },
        {
          "name": "namedHouseholds",
          "type": "wholeNumber",
          "label": [
            "Số hộ đã ghi tên",
            "Households named"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "quantity",
          "type": "decimal",
          "label": [
            "Sản lượng",
            "Quantity"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000
        },
        {
          "name": "unit",
          "type": "text",
          "label": [
            "Đơn vị tính",
            "Unit"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 50
        },
        {
          "name": "valueVnd",
          "type": "money",
          "label": [
            "Giá trị hợp đồng",
            "Value, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        }
      ],
      "inverses": [
        {
          "name": "members",
          "label": [
            "Hộ tham gia",
            "Members"
          ],
          "resource": "linkMember",
          "field": "linkId"
        }
      ],
      "operations": {
        "list": "valueChainLinks",
        "get": "valueChainLink",
        "aggregate": "valueChainLinkAggregate",
        "save": "saveValueChainLinks",
        "delete": "deleteValueChainLinks",
        "restore": "restoreValueChainLinks"
      },
      "groupFields": [
        "areaId",
        "buyerId",
        "modelId",
        "contract",
        "signedOn",
        "endsOn",
        "households",
        "namedHouseholds",
        "signedOn_year",
        "signedOn_quarter",
        "signedOn_month",
        "endsOn_year",
        "endsOn_quarter",
        "endsOn_month",
        "households_band",
        "namedHouseholds_band",
        "quantity_band",
        "valueVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "buyer_code",
        "buyer_kind",
        "buyer_areaId",
        "buyer_taxCode",
        "buyer_phone",
        "model_kind",
        "model_componentId",
        "model_areaId",
        "model_partnerId",
        "model_year",
        "model_startedOn",
        "model_endedOn",
        "model_isReplication",
        "model_isAdapted",
        "model_jobsCreated",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "buyer_area_code",
        "buyer_area_level",
        "buyer_area_kind",
        "buyer_area_areaType",
        "model_component_level",
        "model_component_code",
        "model_component_isInPlan",
        "model_area_code",
        "model_area_level",
        "model_area_kind",
        "model_area_areaType",
        "model_partner_code",
        "model_partner_kind",
        "model_partner_taxCode",
        "model_partner_phone"
      ]
    },
    {
      "name": "OcopProduct",
      "key": "ocopProduct",
      "plural": "ocopProducts",
      "label": [
        "Sản phẩm OCOP",
        "OCOP product"
      ],
      "area": "support",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "name",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên sản phẩm",
            "Product"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Tổ chức sản xuất",
            "Producing organisation"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ sản xuất",
            "Producing household"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "modelId",
          "type": "reference",
          "label": [
            "Mô hình",
            "Model"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "model",
          "to": "livelihoodModel"
        },
        {
          "name": "stars",
          "type": "wholeNumber",
          "label": [
            "Số sao",
            "Stars"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 5
        },
        {
          "name": "recognisedOn",
          "type": "date",
          "label": [
            "Ngày công nhận",
            "Recognised on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "validTo",
          "type": "date",
          "label": [
            "Có giá trị đến",
            "Valid through"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decision",
          "type": "text",
          "label": [
            "Quyết định",
            "Decision"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "ocopProducts",
        "get": "ocopProduct",
        "aggregate": "ocopProductAggregate",
        "save": "saveOcopProducts",
        "delete": "deleteOcopProducts",
        "restore": "restoreOcopProducts"
      },
      "groupFields": [
        "areaId",
        "organisationId",
        "householdId",
        "modelId",
        "stars",
        "recognisedOn",
        "validTo",
        "recognisedOn_year",
        "recognisedOn_quarter",
        "recognisedOn_month",
        "validTo_year",
        "validTo_quarter",
        "validTo_month",
        "stars_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "model_kind",
        "model_componentId",
        "model_areaId",
        "model_partnerId",
        "model_year",
        "model_startedOn",
        "model_endedOn",
        "model_isReplication",
        "model_isAdapted",
        "model_jobsCreated",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason",
        "model_component_level",
        "model_component_code",
        "model_component_isInPlan",
        "model_area_code",
        "model_area_level",
        "model_area_kind",
        "model_area_areaType",
        "model_partner_code",
        "model_partner_kind",
        "model_partner_taxCode",
        "model_partner_phone"
      ]
    },
    {
      "name": "PromotionMember",
      "key": "promotionMember",
      "plural": "promotionMembers",
      "label": [
        "Hộ tham gia xúc tiến",
        "Promotion member"
      ],
      "area": "support",
      "title": [
        "promotionId",
        "householdId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "promotion",
        "from"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "promotionId",
          "type": "reference",
          "label": [
            "Đợt xúc tiến",
            "Promotion"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "promotion",
          "to": "tradePromotion"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "product",
          "type": "text",
          "label": [
            "Sản phẩm của hộ",
            "Product of the household"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "salesVnd",
          "type": "money",
          "label": [
            "Doanh thu của hộ",
            "Sales of the household, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "note",
          "type": "text",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "promotionMembers",
        "get": "promotionMember",
        "aggregate": "promotionMemberAggregate",
        "save": "savePromotionMembers",
        "delete": "deletePromotionMembers",
        "restore": "restorePromotionMembers"
      },
      "groupFields": [
        "promotionId",
        "householdId",
        "salesVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "promotion_kind",
        "promotion_componentId",
        "promotion_areaId",
        "promotion_from",
        "promotion_to",
        "promotion_households",
        "promotion_namedHouseholds",
        "promotion_contracts",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "promotion_component_level",
        "promotion_component_code",
        "promotion_component_isInPlan",
        "promotion_area_code",
        "promotion_area_level",
        "promotion_area_kind",
        "promotion_area_areaType",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "LinkMember",
      "key": "linkMember",
      "plural": "linkMembers",
      "label": [
        "Hộ tham gia liên kết",
        "Link member"
      ],
      "area": "support",
      "title": [
        "linkId",
        "householdId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "link",
        "signedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "linkId",
          "type": "reference",
          "label": [
            "Liên kết",
            "Link"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "link",
          "to": "valueChainLink"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "quantity",
          "type": "decimal",
          "label": [
            "Sản lượng của hộ",
            "Quantity of the household"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000
        },
        {
          "name": "valueVnd",
          "type": "money",
          "label": [
            "Hộ bán được",
            "Sold by the household, đồng"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "linkMembers",
        "get": "linkMember",
        "aggregate": "linkMemberAggregate",
        "save": "saveLinkMembers",
        "delete": "deleteLinkMembers",
        "restore": "restoreLinkMembers"
      },
      "groupFields": [
        "linkId",
        "householdId",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "quantity_band",
        "valueVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "link_areaId",
        "link_buyerId",
        "link_modelId",
        "link_contract",
        "link_signedOn",
        "link_endsOn",
        "link_households",
        "link_namedHouseholds",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "link_area_code",
        "link_area_level",
        "link_area_kind",
        "link_area_areaType",
        "link_buyer_code",
        "link_buyer_kind",
        "link_buyer_taxCode",
        "link_buyer_phone",
        "link_model_kind",
        "link_model_year",
        "link_model_isReplication",
        "link_model_isAdapted",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "OverlapReview",
      "key": "overlapReview",
      "plural": "overlapReviews",
      "label": [
        "Kết luận rà trùng",
        "Overlap review"
      ],
      "area": "support",
      "title": [
        "decision"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "firstId",
          "type": "reference",
          "label": [
            "Hỗ trợ thứ nhất",
            "First support"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "first",
          "to": "support"
        },
        {
          "name": "secondId",
          "type": "reference",
          "label": [
            "Hỗ trợ thứ hai",
            "Second support"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "second",
          "to": "support"
        },
        {
          "name": "decision",
          "type": "choice",
          "label": [
            "Kết luận",
            "Decision"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "OverlapDecision",
            "values": [
              {
                "value": "ALLOWED",
                "label": [
                  "Đúng quy định, giữ cả hai",
                  "Lawful, both stand"
                ]
              },
              {
                "value": "MISTAKE",
                "label": [
                  "Nhập sai, đã sửa",
                  "Entered wrongly, corrected"
                ]
              },
              {
                "value": "RECOVER",
                "label": [
                  "Hỗ trợ trùng, phải thu hồi",
                  "Supported twice, to be recovered"
                ]
              }
            ]
          }
        },
        {
          "name": "reason",
          "type": "longText",
          "label": [
            "Lý do",
            "Reason"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "overlapReviews",
        "get": "overlapReview",
        "aggregate": "overlapReviewAggregate",
        "save": "saveOverlapReviews",
        "delete": "deleteOverlapReviews",
        "restore": "restoreOverlapReviews"
      },
      "groupFields": [
        "firstId",
        "secondId",
        "decision",
        "province",
        "district",
        "commune",
        "hamlet",
        "first_kindId",
        "first_componentId",
        "first_activityId",
        "first_householdId",
        "first_personId",
        "first_organisationId",
        "first_hamletId",
        "first_year",
        "first_modelId",
        "first_from",
        "first_to",
        "second_kindId",
        "second_componentId",
        "second_activityId",
        "second_householdId",
        "second_personId",
        "second_organisationId",
        "second_hamletId",
        "second_year",
        "second_modelId",
        "second_from",
        "second_to",
        "first_kind_code",
        "first_kind_benefitGroup",
        "first_component_level",
        "first_component_code",
        "first_component_isInPlan",
        "first_household_code",
        "first_household_phone",
        "first_household_hasPersonOfMerit",
        "first_household_isEthnicMinority",
        "first_household_startReason",
        "first_household_endReason",
        "first_person_relationToHead",
        "first_person_sex",
        "first_person_citizenNumber",
        "first_person_hasDisability",
        "first_person_isPersonOfMerit",
        "first_organisation_code",
        "first_organisation_kind",
        "first_organisation_taxCode",
        "first_organisation_phone",
        "first_hamlet_code",
        "first_hamlet_level",
        "first_hamlet_kind",
        "first_hamlet_areaType",
        "first_model_kind",
        "first_model_year",
        "first_model_isReplication",
        "first_model_isAdapted",
        "second_kind_code",
        "second_kind_benefitGroup",
        "second_component_level",
        "second_component_code",
        "second_component_isInPlan",
        "second_household_code",
        "second_household_phone",
        "second_household_hasPersonOfMerit",
        "second_household_isEthnicMinority",
        "second_household_startReason",
        "second_household_endReason",
        "second_person_relationToHead",
        "second_person_sex",
        "second_person_citizenNumber",
        "second_person_hasDisability",
        "second_person_isPersonOfMerit",
        "second_organisation_code",
        "second_organisation_kind",
        "second_organisation_taxCode",
        "second_organisation_phone",
        "second_hamlet_code",
        "second_hamlet_level",
        "second_hamlet_kind",
        "second_hamlet_areaType",
        "second_model_kind",
        "second_model_year",
        "second_model_isReplication",
        "second_model_isAdapted"
      ]
    },
    {
      "name": "OverseasContract",
      "key": "overseasContract",
      "plural": "overseasContracts",
      "label": [
        "Đi làm việc ở nước ngoài",
        "Overseas contract"
      ],
      "area": "work",
      "title": [
        "personId",
        "country"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "registeredOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Người lao động",
            "Worker"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "senderId",
          "type": "reference",
          "label": [
            "Doanh nghiệp đưa đi",
            "Sending enterprise"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "sender",
          "to": "organisation"
        },
        {
          "name": "country",
          "type": "text",
          "label": [
            "Nước đến",
            "Country"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "registeredOn",
          "type": "date",
          "label": [
            "Ngày đăng ký",
            "Registered on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "signedOn",
          "type": "date",
          "label": [
            "Ký hợp đồng",
            "Signed on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "departedOn",
          "type": "date",
          "label": [
            "Xuất cảnh",
            "Departed on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "returnedOn",
          "type": "date",
          "label": [
            "Về nước",
            "Returned on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [
        {
          "name": "costs",
          "label": [
            "Chi phí",
            "Costs"
          ],
          "resource": "overseasCost",
          "field": "contractId"
        }
      ],
      "operations": {
        "list": "overseasContracts",
        "get": "overseasContract",
        "aggregate": "overseasContractAggregate",
        "save": "saveOverseasContracts",
        "delete": "deleteOverseasContracts",
        "restore": "restoreOverseasContracts"
      },
      "groupFields": [
        "personId",
        "senderId",
        "registeredOn",
        "signedOn",
        "departedOn",
        "returnedOn",
        "registeredOn_year",
        "registeredOn_quarter",
        "registeredOn_month",
        "signedOn_year",
        "signedOn_quarter",
        "signedOn_month",
        "departedOn_year",
        "departedOn_quarter",
        "departedOn_month",
        "returnedOn_year",
        "returnedOn_quarter",
        "returnedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "sender_code",
        "sender_kind",
        "sender_areaId",
        "sender_taxCode",
        "sender_phone",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority",
        "sender_area_code",
        "sender_area_level",
        "sender_area_kind",
        "sender_area_areaType"
      ]
    },
    {
      "name": "OverseasCost",
      "key": "overseasCost",
      "plural": "overseasCosts",
      "label": [
        "Chi phí đi nước ngoài",
        "Overseas cost"
      ],
      "area": "work",
      "title": [
        "contractId",
        "kind"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "paidOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "contractId",
          "type": "reference",
          "label": [
            "Hợp đồng",
            "Contract"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "contract",
          "to": "overseasContract"
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Khoản",
            "Item"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "OverseasCostKind",
            "values": [
              {
                "value": "TUITION",
                "label": [
                  "Học nghề, ngoại ngữ",
                  "Tuition"
                ]
              },
              {
                "value": "MEALS",
                "label": [
                  "Tiền ăn",
                  "Meals"
                ]
              },
              {
                "value": "LODGING",
                "label": [
                  "Tiền ở",
                  "Lodging"
                ]
              },
              {
                "value": "LIVING",
                "label": [
                  "Sinh hoạt phí",
                  "Living allowance"
                ]
              },
              {
                "value": "TRAVEL_FAR",
                "label": [
                  "Đi lại từ thôn ĐBKK",
                  "Travel from an extremely difficult hamlet"
                ]
              },
              {
                "value": "KIT",
                "label": [
                  "Đồ dùng cá nhân",
                  "Personal kit"
                ]
              },
              {
                "value": "TRAVEL",
                "label": [
                  "Đi lại",
                  "Travel"
                ]
              },
              {
                "value": "HEALTH_CHECK",
                "label": [
                  "Khám sức khoẻ",
                  "Health check"
                ]
              },
              {
                "value": "PASSPORT",
                "label": [
                  "Hộ chiếu",
                  "Passport"
                ]
              },
              {
                "value": "VISA",
                "label": [
                  "Thị thực",
                  "Visa"
                ]
              },
              {
                "value": "JUDICIAL_RECORD",
                "label": [
                  "Lý lịch tư pháp",
                  "Judicial record"
                ]
              }
            ]
          }
        },
        {
          "name": "quantity",
          "type": "wholeNumber",
          "label": [
            "Số lượng",
            "Quantity"
          ],
          "help": [
            "Số khoá, ngày hoặc tháng, tuỳ khoản",
            "Courses, days or months, as the item counts"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 1000,
          "initial": 1
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Số tiền",
            "Amount, đồng"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000
        },
        {
          "name": "paidOn",
          "type": "date",
          "label": [
            "Ngày chi",
            "Paid on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Chi từ dự án, tiểu dự án",
            "Charged to component"
          ],
          "help": [
            "Trống: không chi từ chương trình nào",
            "Empty: not paid by any programme"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "sourceId",
          "type": "reference",
          "label": [
            "Nguồn vốn",
            "Source"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "source",
          "to": "fundingSource"
        }
      ],
      "inverses": [],
      "operations": {
        "list": "overseasCosts",
        "get": "overseasCost",
        "aggregate": "overseasCostAggregate",
        "save": "saveOverseasCosts",
        "delete": "deleteOverseasCosts",
        "restore": "restoreOverseasCosts"
      },
      "groupFields": [
        "contractId",
        "kind",
        "quantity",
        "paidOn",
        "componentId",
        "sourceId",
        "paidOn_year",
        "paidOn_quarter",
        "paidOn_month",
        "quantity_band",
        "amountVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "contract_personId",
        "contract_senderId",
        "contract_registeredOn",
        "contract_signedOn",
        "contract_departedOn",
        "contract_returnedOn",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "source_code",
        "source_kind",
        "source_programmeId",
        "contract_person_relationToHead",
        "contract_person_sex",
        "contract_person_citizenNumber",
        "contract_person_hasDisability",
        "contract_person_isPersonOfMerit",
        "contract_sender_code",
        "contract_sender_kind",
        "contract_sender_taxCode",
        "contract_sender_phone",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "source_programme_code",
        "source_programme_isIntegrated"
      ]
    },
    {
      "name": "CostCeiling",
      "key": "costCeiling",
      "plural": "costCeilings",
      "label": [
        "Mức chi tối đa đi nước ngoài",
        "Ceiling of an overseas cost"
      ],
      "area": "standards",
      "title": [
        "kind",
        "beneficiary"
      ],
      "search": [],
      "isScoped": false,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "kind",
          "descending": false
        },
        {
          "field": "from",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Khoản",
            "Item"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "OverseasCostKind",
            "values": [
              {
                "value": "TUITION",
                "label": [
                  "Học nghề, ngoại ngữ",
                  "Tuition"
                ]
              },
              {
                "value": "MEALS",
                "label": [
                  "Tiền ăn",
                  "Meals"
                ]
              },
              {
                "value": "LODGING",
                "label": [
                  "Tiền ở",
                  "Lodging"
                ]
              },
              {
                "value": "LIVING",
                "label": [
                  "Sinh hoạt phí",
                  "Living allowance"
                ]
              },
              {
                "value": "TRAVEL_FAR",
                "label": [
                  "Đi lại từ thôn ĐBKK",
                  "Travel from an extremely difficult hamlet"
                ]
              },
              {
                "value": "KIT",
                "label": [
                  "Đồ dùng cá nhân",
                  "Personal kit"
                ]
              },
              {
                "value": "TRAVEL",
                "label": [
                  "Đi lại",
                  "Travel"
                ]
              },
              {
                "value": "HEALTH_CHECK",
                "label": [
                  "Khám sức khoẻ",
                  "Health check"
                ]
              },
              {
                "value": "PASSPORT",
                "label": [
                  "Hộ chiếu",
                  "Passport"
                ]
              },
              {
                "value": "VISA",
                "label": [
                  "Thị thực",
                  "Visa"
                ]
              },
              {
                "value": "JUDICIAL_RECORD",
                "label": [
                  "Lý lịch tư pháp",
                  "Judicial record"
                ]
              }
            ]
          }
        },
        {
          "name": "beneficiary",
          "type": "choice",
          "label": [
            "Đối tượng",
            "Beneficiary"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "CostBeneficiary",
            "values": [
              {
                "value": "POOR_OR_MINORITY",
                "label": [
                  "Hộ nghèo hoặc dân tộc thiểu số",
                  "Poor or ethnic minority"
                ]
              },
              {
                "value": "NEAR_POOR_OR_ESCAPED",
                "label": [
                  "Hộ cận nghèo, mới thoát nghèo",
                  "Near-poor or newly escaped"
                ]
              },
              {
                "value": "OTHER",
                "label": [
                  "Người khác",
                  "Others"
                ]
              }
            ]
          }
        },
        {
          "name": "amountVnd",
          "type": "money",
          "label": [
            "Mức tối đa",
            "Ceiling, đồng"
          ],
          "help": [
            "Cho một khoá, ngày, tháng hoặc lần",
            "For one course, day, month or time"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "per",
          "type": "choice",
          "label": [
            "Tính theo",
            "Per"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "CeilingUnit",
            "values": [
              {
                "value": "COURSE",
                "label": [
                  "khoá",
                  "course"
                ]
              },
              {
                "value": "DAY",
                "label": [
                  "ngày",
                  "day"
                ]
              },
              {
                "value": "MONTH",
                "label": [
                  "tháng",
                  "month"
                ]
              },
              {
                "value": "ONCE",
                "label": [
                  "lần",
                  "once"
                ]
              }
            ]
          }
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "source",
          "type": "text",
          "label": [
            "Căn cứ",
            "Source"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "certainty",
          "type": "text",
          "label": [
            "Độ chắc chắn",
            "How sure"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "costCeilings",
        "get": "costCeiling",
        "aggregate": "costCeilingAggregate",
        "save": "saveCostCeilings",
        "delete": "deleteCostCeilings",
        "restore": "restoreCostCeilings"
      },
      "groupFields": [
        "kind",
        "beneficiary",
        "per",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "amountVnd_band"
      ]
    },
    {
      "name": "Training",
      "key": "training",
      "plural": "trainings",
      "label": [
        "Lớp đào tạo, tập huấn",
        "Training"
      ],
      "area": "work",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "startsOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "startsOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên lớp",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "TrainingKind",
            "values": [
              {
                "value": "VOCATIONAL",
                "label": [
                  "Đào tạo nghề",
                  "Vocational training"
                ]
              },
              {
                "value": "PRODUCTION",
                "label": [
                  "Kỹ thuật sản xuất",
                  "Production technique"
                ]
              },
              {
                "value": "OVERSEAS_ORIENTATION",
                "label": [
                  "Giáo dục định hướng đi nước ngoài",
                  "Orientation for work abroad"
                ]
              },
              {
                "value": "LANGUAGE",
                "label": [
                  "Ngoại ngữ",
                  "Foreign language"
                ]
              },
              {
                "value": "OFFICER",
                "label": [
                  "Bồi dưỡng cán bộ giảm nghèo",
                  "Training of poverty-reduction officers"
                ]
              },
              {
                "value": "INFORMATION",
                "label": [
                  "Bồi dưỡng cán bộ thông tin",
                  "Training of information officers"
                ]
              }
            ]
          }
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "trainerId",
          "type": "reference",
          "label": [
            "Đơn vị đào tạo",
            "Trainer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "trainer",
          "to": "organisation"
        },
        {
          "name": "partnerId",
          "type": "reference",
          "label": [
            "Doanh nghiệp, hợp tác xã liên kết",
            "Partner enterprise or cooperative"
          ],
          "help": [
            "Bên cùng đào tạo hoặc nhận học viên vào làm (kế hoạch, mục III.3.1)",
            "Who trains along or takes the trainees on (plan III.3.1)"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "partner",
          "to": "organisation"
        },
        {
          "name": "occupation",
          "type": "text",
          "label": [
            "Nghề, nội dung",
            "Occupation or subject"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "modelId",
          "type": "reference",
          "label": [
            "Mô hình",
            "Model"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "relation": "model",
          "to": "livelihoodModel"
        },
        {
          "name": "sessions",
          "type": "wholeNumber",
          "label": [
            "Số buổi",
            "Sessions"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 1000
        },
        {
          "name": "startsOn",
          "type": "date",
          "label": [
            "Khai giảng",
            "Starts on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "endsOn",
          "type": "date",
          "label": [
            "Bế giảng",
            "Ends on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        }
      ],
      "inverses": [
        {
          "name": "enrolments",
          "label": [
            "Học viên",
            "Enrolments"
          ],
          "resource": "trainingEnrolment",
          "field": "trainingId"
        },
        {
          "name": "attendances",
          "label": [
            "Cán bộ dự",
            "Attendances"
          ],
          "resource": "trainingAttendance",
          "field": "trainingId"
        }
      ],
      "operations": {
        "list": "trainings",
        "get": "training",
        "aggregate": "trainingAggregate",
        "save": "saveTrainings",
        "delete": "deleteTrainings",
        "restore": "restoreTrainings"
      },
      "groupFields": [
        "kind",
        "componentId",
        "areaId",
        "trainerId",
        "partnerId",
        "modelId",
        "sessions",
        "startsOn",
        "endsOn",
        "year",
        "startsOn_year",
        "startsOn_quarter",
        "startsOn_month",
        "endsOn_year",
        "endsOn_quarter",
        "endsOn_month",
        "sessions_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "trainer_code",
        "trainer_kind",
        "trainer_areaId",
        "trainer_taxCode",
        "trainer_phone",
        "partner_code",
        "partner_kind",
        "partner_areaId",
        "partner_taxCode",
        "partner_phone",
        "model_kind",
        "model_componentId",
        "model_areaId",
        "model_partnerId",
        "model_year",
        "model_startedOn",
        "model_endedOn",
        "model_isReplication",
        "model_isAdapted",
        "model_jobsCreated",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "trainer_area_code",
        "trainer_area_level",
        "trainer_area_kind",
        "trainer_area_areaType",
        "partner_area_code",
        "partner_area_level",
        "partner_area_kind",
        "partner_area_areaType",
        "model_component_level",
        "model_component_code",
        "model_component_isInPlan",
        "model_area_code",
        "model_area_level",
        "model_area_kind",
        "model_area_areaType",
        "model_partner_code",
        "model_partner_kind",
        "model_partner_taxCode",
        "model_partner_phone"
      ]
    },
    {
      "name": "TrainingEnrolment",
      "key": "trainingEnrolment",
      "plural": "trainingEnrolments",
      "label": [
        "Học viên",
        "Training enrolment"
      ],
      "area": "work",
      "title": [
        "personId",
        "trainingId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "training",
        "startsOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "trainingId",
          "type": "reference",
          "label": [
            "Lớp",
            "Training"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "training",
          "to": "training"
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Người học",
            "Person"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "enrolledOn",
          "type": "date",
          "label": [
            "Ngày nhập học",
            "Enrolled on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "sessionsAttended",
          "type": "wholeNumber",
          "label": [
            "Số buổi có mặt",
            "Sessions attended"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000
        },
        {
          "name": "hasCompleted",
          "type": "yesNo",
          "label": [
            "Hoàn thành",
            "Completed"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "hasJobAfter",
          "type": "yesNo",
          "label": [
            "Có việc sau đào tạo",
            "In work after the training"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "trainingEnrolments",
        "get": "trainingEnrolment",
        "aggregate": "trainingEnrolmentAggregate",
        "save": "saveTrainingEnrolments",
        "delete": "deleteTrainingEnrolments",
        "restore": "restoreTrainingEnrolments"
      },
      "groupFields": [
        "trainingId",
        "personId",
        "enrolledOn",
        "sessionsAttended",
        "hasCompleted",
        "hasJobAfter",
        "enrolledOn_year",
        "enrolledOn_quarter",
        "enrolledOn_month",
        "sessionsAttended_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "training_kind",
        "training_componentId",
        "training_areaId",
        "training_trainerId",
        "training_partnerId",
        "training_modelId",
        "training_sessions",
        "training_startsOn",
        "training_endsOn",
        "training_year",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "training_component_level",
        "training_component_code",
        "training_component_isInPlan",
        "training_area_code",
        "training_area_level",
        "training_area_kind",
        "training_area_areaType",
        "training_trainer_code",
        "training_trainer_kind",
        "training_trainer_taxCode",
        "training_trainer_phone",
        "training_partner_code",
        "training_partner_kind",
        "training_partner_taxCode",
        "training_partner_phone",
        "training_model_kind",
        "training_model_year",
        "training_model_isReplication",
        "training_model_isAdapted",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority"
      ]
    },
    {
      "name": "JobSeeker",
      "key": "jobSeeker",
      "plural": "jobSeekers",
      "label": [
        "Người tìm việc",
        "Job seeker"
      ],
      "area": "work",
      "title": [
        "personId"
      ],
      "search": [
        "occupation",
        "skills"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "registeredOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "registeredOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Người",
            "Person"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "registeredOn",
          "type": "date",
          "label": [
            "Ngày đăng ký",
            "Registered on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "education",
          "type": "choice",
          "label": [
            "Học vấn",
            "General education"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "EducationLevel",
            "values": [
              {
                "value": "PRIMARY_NOT_FINISHED",
                "label": [
                  "Chưa tốt nghiệp tiểu học",
                  "Primary not finished"
                ]
              },
              {
                "value": "PRIMARY",
                "label": [
                  "Tốt nghiệp tiểu học",
                  "Primary"
                ]
              },
              {
                "value": "LOWER_SECONDARY",
                "label": [
                  "Tốt nghiệp THCS",
                  "Lower secondary"
                ]
              },
              {
                "value": "UPPER_SECONDARY",
                "label": [
                  "Tốt nghiệp THPT",
                  "Upper secondary"
                ]
              }
            ]
          }
        },
        {
          "name": "qualification",
          "type": "choice",
          "label": [
            "Trình độ kỹ thuật",
            "Qualification"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "Qualification",
            "values": [
              {
                "value": "UNTRAINED",
                "label": [
                  "Chưa qua đào tạo",
                  "Untrained"
                ]
              },
              {
                "value": "SKILLED",
                "label": [
                  "CNKT không có bằng",
                  "Skilled without certificate"
                ]
              },
              {
                "value": "SHORT",
                "label": [
                  "Chứng chỉ nghề dưới 3 tháng",
                  "Certificate under 3 months"
                ]
              },
              {
                "value": "ELEMENTARY",
                "label": [
                  "Sơ cấp",
                  "Elementary"
                ]
              },
              {
                "value": "INTERMEDIATE",
                "label": [
                  "Trung cấp",
                  "Intermediate"
                ]
              },
              {
                "value": "COLLEGE",
                "label": [
                  "Cao đẳng",
                  "College"
                ]
              },
              {
                "value": "UNIVERSITY",
                "label": [
                  "Đại học",
                  "University"
                ]
              },
              {
                "value": "POSTGRADUATE",
                "label": [
                  "Trên đại học",
                  "Postgraduate"
                ]
              }
            ]
          }
        },
        {
          "name": "workHistory",
          "type": "choice",
          "label": [
            "Đã từng làm việc",
            "Work so far"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "WorkHistory",
            "values": [
              {
                "value": "NEVER",
                "label": [
                  "Chưa từng làm việc",
                  "Never worked"
                ]
              },
              {
                "value": "BEFORE",
                "label": [
                  "Đã từng làm việc",
                  "Worked before"
                ]
              },
              {
                "value": "NOW",
                "label": [
                  "Đang làm việc",
                  "In work"
                ]
              }
            ]
          }
        },
        {
          "name": "employmentStatus",
          "type": "choice",
          "label": [
            "Vị thế việc làm",
            "Employment status"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "choices": {
            "name": "EmploymentStatus",
            "values": [
              {
                "value": "EMPLOYER",
                "label": [
                  "Chủ cơ sở",
                  "Employer"
                ]
              },
              {
                "value": "OWN_ACCOUNT",
                "label": [
                  "Tự làm",
                  "Own account"
                ]
              },
              {
                "value": "FAMILY",
                "label": [
                  "Lao động gia đình",
                  "Family worker"
                ]
              },
              {
                "value": "WAGE",
                "label": [
                  "Làm công ăn lương",
                  "Wage worker"
                ]
              },
              {
                "value": "COOPERATIVE",
                "label": [
                  "Xã viên hợp tác xã",
                  "Member of a cooperative"
                ]
              }
            ]
          }
        },
        {
          "name": "mainJob",
          "type": "text",
          "label": [
            "Việc chính gần nhất",
            "Last main job"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "unemployedSince",
          "type": "date",
          "label": [
            "Thất nghiệp từ",
            "Without work since"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "inactiveReason",
          "type": "text",
          "label": [
            "Lý do không tham gia lao động",
            "Reason for not working"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "occupation",
          "type": "text",
          "label": [
            "Nghề muốn làm",
            "Occupation sought"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "skills",
          "type": "text",
          "label": [
            "Kỹ năng",
            "Skills"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "wageSoughtVnd",
          "type": "money",
          "label": [
            "Lương mong muốn (tháng)",
            "Wage sought, đồng a month"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "wantsAbroad",
          "type": "yesNo",
          "label": [
            "Muốn đi nước ngoài",
            "Wants work abroad"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "trainingSought",
          "type": "text",
          "label": [
            "Nghề muốn học",
            "Training sought"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "placeSought",
          "type": "text",
          "label": [
            "Nơi muốn làm",
            "Place sought"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "isOpen",
          "type": "yesNo",
          "label": [
            "Đang tìm",
            "Still looking"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": true
        }
      ],
      "inverses": [],
      "operations": {
        "list": "jobSeekers",
        "get": "jobSeeker",
        "aggregate": "jobSeekerAggregate",
        "save": "saveJobSeekers",
        "delete": "deleteJobSeekers",
        "restore": "restoreJobSeekers"
      },
      "groupFields": [
        "personId",
        "registeredOn",
        "education",
        "qualification",
        "workHistory",
        "employmentStatus",
        "unemployedSince",
        "wantsAbroad",
        "isOpen",
        "registeredOn_year",
        "registeredOn_quarter",
        "registeredOn_month",
        "unemployedSince_year",
        "unemployedSince_quarter",
        "unemployedSince_month",
        "wageSoughtVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority"
      ]
    },
    {
      "name": "Vacancy",
      "key": "vacancy",
      "plural": "vacancies",
      "label": [
        "Việc tìm người",
        "Vacancy"
      ],
      "area": "work",
      "title": [
        "occupation"
      ],
      "search": [
        "occupation",
        "place",
        "skills"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "postedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "employerId",
          "type": "reference",
          "label": [
            "Đơn vị tuyển",
            "Employer"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "employer",
          "to": "organisation"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "occupation",
          "type": "text",
          "label": [
            "Nghề",
            "Occupation"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "place",
          "type": "text",
          "label": [
            "Nơi làm việc",
            "Place"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "skills",
          "type": "text",
          "label": [
            "Kỹ năng cần",
            "Skills"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "minimumQualification",
          "type": "choice",
          "label": [
            "Trình độ tối thiểu",
            "Minimum qualification"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "Qualification",
            "values": [
              {
                "value": "UNTRAINED",
                "label": [
                  "Chưa qua đào tạo",
                  "Untrained"
                ]
              },
              {
                "value": "SKILLED",
                "label": [
                  "CNKT không có bằng",
                  "Skilled without certificate"
                ]
              },
              {
                "value": "SHORT",
                "label": [
                  "Chứng chỉ nghề dưới 3 tháng",
                  "Certificate under 3 months"
                ]
              },
              {
                "value": "ELEMENTARY",
                "label": [
                  "Sơ cấp",
                  "Elementary"
                ]
              },
              {
                "value": "INTERMEDIATE",
                "label": [
                  "Trung cấp",
                  "Intermediate"
                ]
              },
              {
                "value": "COLLEGE",
                "label": [
                  "Cao đẳng",
                  "College"
                ]
              },
              {
                "value": "UNIVERSITY",
                "label": [
                  "Đại học",
                  "University"
                ]
              },
              {
                "value": "POSTGRADUATE",
                "label": [
                  "Trên đại học",
                  "Postgraduate"
                ]
              }
            ]
          }
        },
        {
          "name": "openings",
          "type": "wholeNumber",
          "label": [
            "Số người cần",
            "Openings"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 100000
        },
        {
          "name": "wageFromVnd",
          "type": "money",
          "label": [
            "Lương từ",
            "Wage from, đồng a month"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000000000000,
          "hasNoTotal": true
        },
        {
          "name": "postedOn",
          "type": "date",
          "label": [
            "Đăng ngày",
            "Posted on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "closesOn",
          "type": "date",
          "label": [
            "Hạn nộp",
            "Closes on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "vacancies",
        "get": "vacancy",
        "aggregate": "vacancyAggregate",
        "save": "saveVacancies",
        "delete": "deleteVacancies",
        "restore": "restoreVacancies"
      },
      "groupFields": [
        "employerId",
        "areaId",
        "minimumQualification",
        "openings",
        "postedOn",
        "closesOn",
        "postedOn_year",
        "postedOn_quarter",
        "postedOn_month",
        "closesOn_year",
        "closesOn_quarter",
        "closesOn_month",
        "openings_band",
        "wageFromVnd_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "employer_code",
        "employer_kind",
        "employer_areaId",
        "employer_taxCode",
        "employer_phone",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "employer_area_code",
        "employer_area_level",
        "employer_area_kind",
        "employer_area_areaType",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "Placement",
      "key": "placement",
      "plural": "placements",
      "label": [
        "Kết nối việc làm",
        "Placement"
      ],
      "area": "work",
      "title": [
        "personId",
        "placedOn"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "placedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "placedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "personId",
          "type": "reference",
          "label": [
            "Người lao động",
            "Worker"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "person",
          "to": "person"
        },
        {
          "name": "hamletId",
          "type": "reference",
          "label": [
            "Thôn khi kết nối",
            "Hamlet at the time"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "relation": "hamlet",
          "to": "administrativeUnit"
        },
        {
          "name": "vacancyId",
          "type": "reference",
          "label": [
            "Vị trí",
            "Vacancy"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "vacancy",
          "to": "vacancy"
        },
        {
          "name": "employerId",
          "type": "reference",
          "label": [
            "Nơi làm việc",
            "Employer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "employer",
          "to": "organisation"
        },
        {
          "name": "placedOn",
          "type": "date",
          "label": [
            "Ngày nhận việc",
            "Placed on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "hasContract",
          "type": "yesNo",
          "label": [
            "Có hợp đồng lao động",
            "Has a labour contract"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "followUpDueOn",
          "type": "date",
          "label": [
            "Hạn theo dõi 3 tháng",
            "Follow-up due on"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "followedUpOn",
          "type": "date",
          "label": [
            "Theo dõi sau 3 tháng",
            "Followed up on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "isStillEmployed",
          "type": "yesNo",
          "label": [
            "Còn làm sau 3 tháng",
            "Still in work after 3 months"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "placements",
        "get": "placement",
        "aggregate": "placementAggregate",
        "save": "savePlacements",
        "delete": "deletePlacements",
        "restore": "restorePlacements"
      },
      "groupFields": [
        "personId",
        "hamletId",
        "vacancyId",
        "employerId",
        "placedOn",
        "year",
        "hasContract",
        "followUpDueOn",
        "followedUpOn",
        "isStillEmployed",
        "placedOn_year",
        "placedOn_quarter",
        "placedOn_month",
        "followUpDueOn_year",
        "followUpDueOn_quarter",
        "followUpDueOn_month",
        "followedUpOn_year",
        "followedUpOn_quarter",
        "followedUpOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "person_householdId",
        "person_relationToHead",
        "person_sex",
        "person_ethnicityId",
        "person_citizenNumber",
        "person_hasDisability",
        "person_isPersonOfMerit",
        "person_diedOn",
        "hamlet_code",
        "hamlet_level",
        "hamlet_kind",
        "hamlet_areaType",
        "hamlet_parentId",
        "hamlet_validFrom",
        "hamlet_validTo",
        "vacancy_employerId",
        "vacancy_areaId",
        "vacancy_minimumQualification",
        "vacancy_openings",
        "vacancy_postedOn",
        "vacancy_closesOn",
        "employer_code",
        "employer_kind",
        "employer_areaId",
        "employer_taxCode",
        "employer_phone",
        "person_household_code",
        "person_household_phone",
        "person_household_hasPersonOfMerit",
        "person_household_isEthnicMinority",
        "person_household_startReason",
        "person_household_endReason",
        "person_ethnicity_code",
        "person_ethnicity_isMinority",
        "hamlet_parent_code",
        "hamlet_parent_level",
        "hamlet_parent_kind",
        "hamlet_parent_areaType",
        "vacancy_employer_code",
        "vacancy_employer_kind",
        "vacancy_employer_taxCode",
        "vacancy_employer_phone",
        "vacancy_area_code",
        "vacancy_area_level",
        "vacancy_area_kind",
        "vacancy_area_areaType",
        "employer_area_code",
        "employer_area_level",
        "employer_area_kind",
        "employer_area_areaType"
      ]
    },
    {
      "name": "JobFair",
      "key": "jobFair",
      "plural": "jobFairs",
      "label": [
        "Phiên giao dịch việc làm",
        "Job fair"
      ],
      "area": "work",
      "title": [
        "name"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "heldOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "heldOn",
          "type": "date",
          "label": [
            "Ngày",
            "Held on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "participants",
          "type": "wholeNumber",
          "label": [
            "Người tham gia",
            "Participants"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000
        },
        {
          "name": "hired",
          "type": "wholeNumber",
          "label": [
            "Được nhận việc",
            "Hired"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000
        },
        {
          "name": "note",
          "type": "longText",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "code",
          "type": "code",
          "label": [
            "Mã",
            "Code"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 50
        }
      ],
      "inverses": [],
      "operations": {
        "list": "jobFairs",
        "get": "jobFair",
        "aggregate": "jobFairAggregate",
        "save": "saveJobFairs",
        "delete": "deleteJobFairs",
        "restore": "restoreJobFairs"
      },
      "groupFields": [
        "areaId",
        "heldOn",
        "participants",
        "hired",
        "code",
        "heldOn_year",
        "heldOn_quarter",
        "heldOn_month",
        "participants_band",
        "hired_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "TrainingAttendance",
      "key": "trainingAttendance",
      "plural": "trainingAttendances",
      "label": [
        "Cán bộ dự tập huấn",
        "Training attendance"
      ],
      "area": "monitoring",
      "title": [
        "officerId",
        "trainingId"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "attendedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "trainingId",
          "type": "reference",
          "label": [
            "Lớp",
            "Training"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "training",
          "to": "training"
        },
        {
          "name": "officerId",
          "type": "reference",
          "label": [
            "Cán bộ",
            "Officer"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "officer",
          "to": "officer"
        },
        {
          "name": "attendedOn",
          "type": "date",
          "label": [
            "Ngày dự",
            "Attended on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "hasPassed",
          "type": "yesNo",
          "label": [
            "Đạt yêu cầu",
            "Passed"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "trainingAttendances",
        "get": "trainingAttendance",
        "aggregate": "trainingAttendanceAggregate",
        "save": "saveTrainingAttendances",
        "delete": "deleteTrainingAttendances",
        "restore": "restoreTrainingAttendances"
      },
      "groupFields": [
        "trainingId",
        "officerId",
        "attendedOn",
        "hasPassed",
        "attendedOn_year",
        "attendedOn_quarter",
        "attendedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "training_kind",
        "training_componentId",
        "training_areaId",
        "training_trainerId",
        "training_partnerId",
        "training_modelId",
        "training_sessions",
        "training_startsOn",
        "training_endsOn",
        "training_year",
        "officer_sex",
        "officer_position",
        "officer_areaId",
        "officer_organisationId",
        "officer_from",
        "officer_to",
        "training_component_level",
        "training_component_code",
        "training_component_isInPlan",
        "training_area_code",
        "training_area_level",
        "training_area_kind",
        "training_area_areaType",
        "training_trainer_code",
        "training_trainer_kind",
        "training_trainer_taxCode",
        "training_trainer_phone",
        "training_partner_code",
        "training_partner_kind",
        "training_partner_taxCode",
        "training_partner_phone",
        "training_model_kind",
        "training_model_year",
        "training_model_isReplication",
        "training_model_isAdapted",
        "officer_area_code",
        "officer_area_level",
        "officer_area_kind",
        "officer_area_areaType",
        "officer_organisation_code",
        "officer_organisation_kind",
        "officer_organisation_taxCode",
        "officer_organisation_phone"
      ]
    },
    {
      "name": "Inspection",
      "key": "inspection",
      "plural": "inspections",
      "label": [
        "Kiểm tra, giám sát",
        "Inspection"
      ],
      "area": "monitoring",
      "title": [
        "heldOn",
        "subject"
      ],
      "search": [
        "subject"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "heldOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "heldOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "subject",
          "type": "text",
          "label": [
            "Nội dung",
            "Subject"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": "INSPECTION",
          "choices": {
            "name": "InspectionKind",
            "values": [
              {
                "value": "INSPECTION",
                "label": [
                  "Kiểm tra",
                  "Inspection"
                ]
              },
              {
                "value": "SUPERVISION",
                "label": [
                  "Giám sát",
                  "Supervision"
                ]
              },
              {
                "value": "SOCIAL_FEEDBACK",
                "label": [
                  "Phản biện xã hội",
                  "Social feedback"
                ]
              }
            ]
          }
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "inspectorId",
          "type": "reference",
          "label": [
            "Đơn vị kiểm tra",
            "Inspecting body"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "inspector",
          "to": "organisation"
        },
        {
          "name": "heldOn",
          "type": "date",
          "label": [
            "Ngày",
            "Held on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "conclusion",
          "type": "longText",
          "label": [
            "Kết luận",
            "Conclusion"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [
        {
          "name": "findings",
          "label": [
            "Tồn tại",
            "Findings"
          ],
          "resource": "finding",
          "field": "inspectionId"
        }
      ],
      "operations": {
        "list": "inspections",
        "get": "inspection",
        "aggregate": "inspectionAggregate",
        "save": "saveInspections",
        "delete": "deleteInspections",
        "restore": "restoreInspections"
      },
      "groupFields": [
        "kind",
        "componentId",
        "areaId",
        "inspectorId",
        "heldOn",
        "heldOn_year",
        "heldOn_quarter",
        "heldOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "inspector_code",
        "inspector_kind",
        "inspector_areaId",
        "inspector_taxCode",
        "inspector_phone",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "inspector_area_code",
        "inspector_area_level",
        "inspector_area_kind",
        "inspector_area_areaType"
      ]
    },
    {
      "name": "Finding",
      "key": "finding",
      "plural": "findings",
      "label": [
        "Tồn tại phát hiện",
        "Finding"
      ],
      "area": "monitoring",
      "title": [
        "description"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "inspection",
        "heldOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "dueOn",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "inspectionId",
          "type": "reference",
          "label": [
            "Cuộc kiểm tra",
            "Inspection"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "inspection",
          "to": "inspection"
        },
        {
          "name": "description",
          "type": "longText",
          "label": [
            "Mô tả",
            "Description"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng",
            "State"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "initial": "OPEN",
          "choices": {
            "name": "FindingState",
            "values": [
              {
                "value": "OPEN",
                "label": [
                  "Chưa xử lý",
                  "Open"
                ]
              },
              {
                "value": "IN_PROGRESS",
                "label": [
                  "Đang khắc phục",
                  "Being mended"
                ]
              },
              {
                "value": "CLOSED",
                "label": [
                  "Đã khắc phục",
                  "Closed"
                ]
              }
            ]
          }
        },
        {
          "name": "dueOn",
          "type": "date",
          "label": [
            "Hạn khắc phục",
            "Due on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Đơn vị khắc phục",
            "Body that mends it"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "officerId",
          "type": "reference",
          "label": [
            "Người khắc phục",
            "Officer who mends it"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "officer",
          "to": "officer"
        },
        {
          "name": "followUp",
          "type": "longText",
          "label": [
            "Biện pháp",
            "Follow-up"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "closedOn",
          "type": "date",
          "label": [
            "Khắc phục ngày",
            "Closed on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "result",
          "type": "longText",
          "label": [
            "Kết quả khắc phục",
            "Result"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "findings",
        "get": "finding",
        "aggregate": "findingAggregate",
        "save": "saveFindings",
        "delete": "deleteFindings",
        "restore": "restoreFindings"
      },
      "groupFields": [
        "inspectionId",
        "state",
        "dueOn",
        "organisationId",
        "officerId",
        "closedOn",
        "dueOn_year",
        "dueOn_quarter",
        "dueOn_month",
        "closedOn_year",
        "closedOn_quarter",
        "closedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "inspection_kind",
        "inspection_componentId",
        "inspection_areaId",
        "inspection_inspectorId",
        "inspection_heldOn",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "officer_sex",
        "officer_position",
        "officer_areaId",
        "officer_organisationId",
        "officer_from",
        "officer_to",
        "inspection_component_level",
        "inspection_component_code",
        "inspection_component_isInPlan",
        "inspection_area_code",
        "inspection_area_level",
        "inspection_area_kind",
        "inspection_area_areaType",
        "inspection_inspector_code",
        "inspection_inspector_kind",
        "inspection_inspector_taxCode",
        "inspection_inspector_phone",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType",
        "officer_area_code",
        "officer_area_level",
        "officer_area_kind",
        "officer_area_areaType",
        "officer_organisation_code",
        "officer_organisation_kind",
        "officer_organisation_taxCode",
        "officer_organisation_phone"
      ]
    },
    {
      "name": "StudyVisit",
      "key": "studyVisit",
      "plural": "studyVisits",
      "label": [
        "Học tập kinh nghiệm, hội nghị",
        "Study visit"
      ],
      "area": "monitoring",
      "title": [
        "name"
      ],
      "search": [
        "name",
        "destination"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "from"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "from",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Nội dung",
            "Subject"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Hình thức",
            "Kind"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ExchangeKind",
            "values": [
              {
                "value": "VISIT",
                "label": [
                  "Tham quan, học tập",
                  "Study visit"
                ]
              },
              {
                "value": "CONFERENCE",
                "label": [
                  "Hội nghị",
                  "Conference"
                ]
              },
              {
                "value": "WORKSHOP",
                "label": [
                  "Hội thảo, toạ đàm",
                  "Workshop"
                ]
              }
            ]
          }
        },
        {
          "name": "destination",
          "type": "text",
          "label": [
            "Nơi đến, nơi họp",
            "Destination"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "participants",
          "type": "wholeNumber",
          "label": [
            "Số người",
            "Participants"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 10000
        },
        {
          "name": "lessons",
          "type": "longText",
          "label": [
            "Bài học, kết quả",
            "Lessons"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "studyVisits",
        "get": "studyVisit",
        "aggregate": "studyVisitAggregate",
        "save": "saveStudyVisits",
        "delete": "deleteStudyVisits",
        "restore": "restoreStudyVisits"
      },
      "groupFields": [
        "kind",
        "areaId",
        "componentId",
        "from",
        "to",
        "participants",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "participants_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan"
      ]
    },
    {
      "name": "PublicPage",
      "key": "publicPage",
      "plural": "publicPages",
      "label": [
        "Trang công khai",
        "Public page"
      ],
      "area": "communication",
      "title": [
        "title"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "title",
          "type": "text",
          "label": [
            "Tiêu đề",
            "Title"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "intro",
          "type": "longText",
          "label": [
            "Lời giới thiệu",
            "Introduction"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "contact",
          "type": "text",
          "label": [
            "Liên hệ",
            "Contact"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "isPublished",
          "type": "yesNo",
          "label": [
            "Đang công khai",
            "Published"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "initial": false
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm số liệu",
            "Year of the figures"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        },
        {
          "name": "publishedAt",
          "type": "instant",
          "label": [
            "Công khai lúc",
            "Published at"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "publishedByName",
          "type": "text",
          "label": [
            "Người công khai",
            "Published by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "content",
          "type": "json",
          "label": [
            "Nội dung đã công khai",
            "Published content"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        }
      ],
      "inverses": [],
      "operations": {
        "list": "publicPages",
        "get": "publicPage",
        "aggregate": "publicPageAggregate",
        "save": "savePublicPages",
        "delete": "deletePublicPages",
        "restore": "restorePublicPages"
      },
      "groupFields": [
        "areaId",
        "isPublished",
        "year",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "Import",
      "key": "import",
      "plural": "imports",
      "label": [
        "Lần nhập tệp",
        "Import"
      ],
      "area": "access",
      "title": [
        "fileName",
        "startedAt"
      ],
      "search": [
        "fileName",
        "resourceLabel"
      ],
      "isScoped": false,
      "readOnly": true,
      "readRoles": [
        "ADMIN"
      ],
      "writeRoles": [],
      "defaultOrder": [
        {
          "field": "startedAt",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "userId",
          "type": "reference",
          "label": [
            "Người nhập",
            "User"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "user",
          "to": "user"
        },
        {
          "name": "startedAt",
          "type": "instant",
          "label": [
            "Bắt đầu lúc",
            "Started at"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "resourceLabel",
          "type": "text",
          "label": [
            "Bảng dữ liệu",
            "Sheet"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "resource",
          "type": "code",
          "label": [
            "Tên trong API",
            "Name in the API"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 50
        },
        {
          "name": "fileName",
          "type": "text",
          "label": [
            "Tệp",
            "File"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "fileHash",
          "type": "text",
          "label": [
            "Mã băm của tệp",
            "Hash of the file"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": true,
          "maxLength": 500
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng",
            "State"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "ImportState",
            "values": [
              {
                "value": "RUNNING",
                "label": [
                  "Đang ghi",
                  "Writing"
                ]
              },
              {
                "value": "DONE",
                "label": [
                  "Đã xong",
                  "Done"
                ]
              },
              {
                "value": "CANCELLED",
                "label": [
                  "Dừng giữa chừng",
                  "Stopped midway"
                ]
              },
              {
                "value": "INTERRUPTED",
                "label": [
                  "Bị ngắt",
                  "Interrupted"
                ]
              },
              {
                "value": "UNDOING",
                "label": [
                  "Đang hoàn tác",
                  "Being undone"
                ]
              },
              {
                "value": "UNDONE",
                "label": [
                  "Đã hoàn tác",
                  "Undone"
                ]
              },
              {
                "value": "PARTLY_UNDONE",
                "label": [
                  "Hoàn tác một phần",
                  "Partly undone"
                ]
              }
            ]
          }
        },
        {
          "name": "created",
          "type": "wholeNumber",
          "label": [
            "Dòng thêm mới",
            "Rows created"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "changed",
          "type": "wholeNumber",
          "label": [
            "Dòng sửa",
            "Rows changed"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "unchanged",
          "type": "wholeNumber",
          "label": [
            "Dòng giữ nguyên",
            "Rows left as they are"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "refused",
          "type": "wholeNumber",
          "label": [
            "Dòng bị từ chối",
            "Rows refused"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0
        },
        {
          "name": "finishedAt",
          "type": "instant",
          "label": [
            "Xong lúc",
            "Finished at"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "undoneAt",
          "type": "instant",
          "label": [
            "Hoàn tác lúc",
            "Undone at"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "undoResult",
          "type": "json",
          "label": [
            "Kết quả hoàn tác",
            "Result of the undo"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": true
        }
      ],
      "inverses": [],
      "operations": {
        "list": "imports",
        "get": "import",
        "aggregate": "importAggregate",
        "save": "saveImports",
        "delete": "deleteImports",
        "restore": "restoreImports"
      },
      "groupFields": [
        "userId",
        "resource",
        "state",
        "created",
        "changed",
        "unchanged",
        "refused",
        "created_band",
        "changed_band",
        "unchanged_band",
        "refused_band",
        "user_signInName",
        "user_role",
        "user_areaId",
        "user_language",
        "user_isActive",
        "user_area_code",
        "user_area_level",
        "user_area_kind",
        "user_area_areaType"
      ]
    },
    {
      "name": "Facility",
      "key": "facility",
      "plural": "facilities",
      "label": [
        "Cơ sở thông tin",
        "Facility"
      ],
      "area": "communication",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "FacilityKind",
            "values": [
              {
                "value": "LOUDSPEAKER",
                "label": [
                  "Loa truyền thanh",
                  "Loudspeaker"
                ]
              },
              {
                "value": "RADIO_STATION",
                "label": [
                  "Đài truyền thanh xã",
                  "Commune radio station"
                ]
              },
              {
                "value": "INFORMATION_POINT",
                "label": [
                  "Điểm cung cấp thông tin",
                  "Information point"
                ]
              }
            ]
          }
        },
        {
          "name": "unitId",
          "type": "reference",
          "label": [
            "Nơi đặt",
            "Unit"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "unit",
          "to": "administrativeUnit"
        },
        {
          "name": "installedOn",
          "type": "date",
          "label": [
            "Lắp đặt ngày",
            "Installed on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [
        {
          "name": "states",
          "label": [
            "Tình trạng",
            "States"
          ],
          "resource": "facilityState",
          "field": "facilityId"
        }
      ],
      "operations": {
        "list": "facilities",
        "get": "facility",
        "aggregate": "facilityAggregate",
        "save": "saveFacilities",
        "delete": "deleteFacilities",
        "restore": "restoreFacilities"
      },
      "groupFields": [
        "kind",
        "unitId",
        "installedOn",
        "installedOn_year",
        "installedOn_quarter",
        "installedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "unit_code",
        "unit_level",
        "unit_kind",
        "unit_areaType",
        "unit_parentId",
        "unit_validFrom",
        "unit_validTo",
        "unit_parent_code",
        "unit_parent_level",
        "unit_parent_kind",
        "unit_parent_areaType"
      ]
    },
    {
      "name": "FacilityState",
      "key": "facilityState",
      "plural": "facilityStates",
      "label": [
        "Tình trạng cơ sở",
        "Facility state"
      ],
      "area": "communication",
      "title": [
        "facilityId",
        "from"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "from"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "facilityId",
          "type": "reference",
          "label": [
            "Cơ sở",
            "Facility"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "facility",
          "to": "facility"
        },
        {
          "name": "isWorking",
          "type": "yesNo",
          "label": [
            "Hoạt động",
            "Working"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "from",
          "type": "date",
          "label": [
            "Từ ngày",
            "From"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "to",
          "type": "date",
          "label": [
            "Đến hết ngày",
            "To"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "note",
          "type": "text",
          "label": [
            "Ghi chú",
            "Note"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "facilityStates",
        "get": "facilityState",
        "aggregate": "facilityStateAggregate",
        "save": "saveFacilityStates",
        "delete": "deleteFacilityStates",
        "restore": "restoreFacilityStates"
      },
      "groupFields": [
        "facilityId",
        "isWorking",
        "from",
        "to",
        "from_year",
        "from_quarter",
        "from_month",
        "to_year",
        "to_quarter",
        "to_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "facility_kind",
        "facility_unitId",
        "facility_installedOn",
        "facility_unit_code",
        "facility_unit_level",
        "facility_unit_kind",
        "facility_unit_areaType"
      ]
    },
    {
      "name": "CommunicationEvent",
      "key": "communicationEvent",
      "plural": "communicationEvents",
      "label": [
        "Hoạt động truyền thông",
        "Communication event"
      ],
      "area": "communication",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "heldOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "heldOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "CommunicationEventKind",
            "values": [
              {
                "value": "EVENT",
                "label": [
                  "Sự kiện",
                  "Event"
                ]
              },
              {
                "value": "COLUMN",
                "label": [
                  "Chuyên trang, chuyên mục",
                  "Column"
                ]
              },
              {
                "value": "REPORTAGE",
                "label": [
                  "Phóng sự",
                  "Reportage"
                ]
              },
              {
                "value": "BROADCAST",
                "label": [
                  "Phát thanh",
                  "Broadcast"
                ]
              },
              {
                "value": "MOVEMENT",
                "label": [
                  "Phong trào thi đua",
                  "Emulation movement"
                ]
              },
              {
                "value": "MEETING",
                "label": [
                  "Hội nghị, họp thôn",
                  "Meeting"
                ]
              }
            ]
          }
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "organiserId",
          "type": "reference",
          "label": [
            "Đơn vị tổ chức",
            "Organiser"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organiser",
          "to": "organisation"
        },
        {
          "name": "heldOn",
          "type": "date",
          "label": [
            "Ngày",
            "Held on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "reach",
          "type": "wholeNumber",
          "label": [
            "Số người tiếp cận",
            "People reached"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100000000
        },
        {
          "name": "content",
          "type": "longText",
          "label": [
            "Nội dung",
            "Content"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "communicationEvents",
        "get": "communicationEvent",
        "aggregate": "communicationEventAggregate",
        "save": "saveCommunicationEvents",
        "delete": "deleteCommunicationEvents",
        "restore": "restoreCommunicationEvents"
      },
      "groupFields": [
        "kind",
        "componentId",
        "areaId",
        "organiserId",
        "heldOn",
        "reach",
        "heldOn_year",
        "heldOn_quarter",
        "heldOn_month",
        "reach_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "organiser_code",
        "organiser_kind",
        "organiser_areaId",
        "organiser_taxCode",
        "organiser_phone",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "organiser_area_code",
        "organiser_area_level",
        "organiser_area_kind",
        "organiser_area_areaType"
      ]
    },
    {
      "name": "Publication",
      "key": "publication",
      "plural": "publications",
      "label": [
        "Ấn phẩm, sản phẩm truyền thông",
        "Publication"
      ],
      "area": "communication",
      "title": [
        "name"
      ],
      "search": [
        "name"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "publishedOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "publishedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "name",
          "type": "text",
          "label": [
            "Tên",
            "Name"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "kind",
          "type": "choice",
          "label": [
            "Loại",
            "Kind"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "PublicationKind",
            "values": [
              {
                "value": "LEAFLET",
                "label": [
                  "Tờ rơi, tờ gấp",
                  "Leaflet"
                ]
              },
              {
                "value": "POSTER",
                "label": [
                  "Áp phích, pa nô",
                  "Poster"
                ]
              },
              {
                "value": "BOOK",
                "label": [
                  "Sách, cẩm nang",
                  "Book, handbook"
                ]
              },
              {
                "value": "VIDEO",
                "label": [
                  "Phim, video",
                  "Film, video"
                ]
              },
              {
                "value": "AUDIO",
                "label": [
                  "Bản ghi âm",
                  "Audio"
                ]
              },
              {
                "value": "ARTICLE",
                "label": [
                  "Bài viết",
                  "Article"
                ]
              }
            ]
          }
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "publishedOn",
          "type": "date",
          "label": [
            "Phát hành ngày",
            "Published on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "copies",
          "type": "wholeNumber",
          "label": [
            "Số bản",
            "Copies"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100000000
        },
        {
          "name": "householdsReached",
          "type": "wholeNumber",
          "label": [
            "Số hộ tiếp cận",
            "Households reached"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100000000
        },
        {
          "name": "isInEthnicLanguage",
          "type": "yesNo",
          "label": [
            "Có tiếng dân tộc",
            "In an ethnic language"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "publications",
        "get": "publication",
        "aggregate": "publicationAggregate",
        "save": "savePublications",
        "delete": "deletePublications",
        "restore": "restorePublications"
      },
      "groupFields": [
        "kind",
        "areaId",
        "publishedOn",
        "copies",
        "householdsReached",
        "isInEthnicLanguage",
        "publishedOn_year",
        "publishedOn_quarter",
        "publishedOn_month",
        "copies_band",
        "householdsReached_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "PressSupport",
      "key": "pressSupport",
      "plural": "pressSupports",
      "label": [
        "Hỗ trợ báo chí",
        "Press support"
      ],
      "area": "communication",
      "title": [
        "topic"
      ],
      "search": [
        "topic",
        "outlet"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "givenOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "givenOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "topic",
          "type": "text",
          "label": [
            "Chủ đề",
            "Topic"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "outlet",
          "type": "text",
          "label": [
            "Cơ quan báo chí",
            "Outlet"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "componentId",
          "type": "reference",
          "label": [
            "Dự án, tiểu dự án",
            "Component"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "component",
          "to": "component"
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "givenOn",
          "type": "date",
          "label": [
            "Ngày",
            "Given on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "support",
          "type": "text",
          "label": [
            "Nội dung hỗ trợ",
            "What was given"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "items",
          "type": "wholeNumber",
          "label": [
            "Số tin, bài",
            "Items published"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 100000
        }
      ],
      "inverses": [],
      "operations": {
        "list": "pressSupports",
        "get": "pressSupport",
        "aggregate": "pressSupportAggregate",
        "save": "savePressSupports",
        "delete": "deletePressSupports",
        "restore": "restorePressSupports"
      },
      "groupFields": [
        "componentId",
        "areaId",
        "givenOn",
        "items",
        "givenOn_year",
        "givenOn_quarter",
        "givenOn_month",
        "items_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "component_programmeId",
        "component_parentId",
        "component_level",
        "component_code",
        "component_isInPlan",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "component_programme_code",
        "component_programme_isIntegrated",
        "component_parent_level",
        "component_parent_code",
        "component_parent_isInPlan",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "Commendation",
      "key": "commendation",
      "plural": "commendations",
      "label": [
        "Khen thưởng",
        "Commendation"
      ],
      "area": "communication",
      "title": [
        "reason"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "givenOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "givenOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "recipient",
          "type": "choice",
          "label": [
            "Đối tượng",
            "Recipient"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "CommendationRecipient",
            "values": [
              {
                "value": "HAMLET",
                "label": [
                  "Thôn",
                  "Hamlet"
                ]
              },
              {
                "value": "COMMUNITY",
                "label": [
                  "Cộng đồng, tập thể",
                  "Community"
                ]
              },
              {
                "value": "HOUSEHOLD",
                "label": [
                  "Hộ gia đình",
                  "Household"
                ]
              }
            ]
          }
        },
        {
          "name": "community",
          "type": "text",
          "label": [
            "Tên cộng đồng, tập thể",
            "Community"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "level",
          "type": "choice",
          "label": [
            "Cấp khen",
            "Level"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "choices": {
            "name": "CommendationLevel",
            "values": [
              {
                "value": "COMMUNE",
                "label": [
                  "Cấp xã",
                  "Commune"
                ]
              },
              {
                "value": "DISTRICT",
                "label": [
                  "Cấp huyện",
                  "District"
                ]
              },
              {
                "value": "PROVINCE",
                "label": [
                  "Cấp tỉnh",
                  "Province"
                ]
              },
              {
                "value": "NATION",
                "label": [
                  "Cấp trung ương",
                  "Nation"
                ]
              }
            ]
          }
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Thôn, địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "householdId",
          "type": "reference",
          "label": [
            "Hộ",
            "Household"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "household",
          "to": "household"
        },
        {
          "name": "reason",
          "type": "text",
          "label": [
            "Thành tích",
            "Reason"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "givenOn",
          "type": "date",
          "label": [
            "Ngày",
            "Given on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "decision",
          "type": "text",
          "label": [
            "Quyết định",
            "Decision"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        }
      ],
      "inverses": [],
      "operations": {
        "list": "commendations",
        "get": "commendation",
        "aggregate": "commendationAggregate",
        "save": "saveCommendations",
        "delete": "deleteCommendations",
        "restore": "restoreCommendations"
      },
      "groupFields": [
        "recipient",
        "level",
        "areaId",
        "householdId",
        "givenOn",
        "givenOn_year",
        "givenOn_quarter",
        "givenOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "household_code",
        "household_hamletId",
        "household_phone",
        "household_hasPersonOfMerit",
        "household_isEthnicMinority",
        "household_since",
        "household_startReason",
        "household_endedOn",
        "household_endReason",
        "household_originId",
        "household_mergedIntoId",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType",
        "household_hamlet_code",
        "household_hamlet_level",
        "household_hamlet_kind",
        "household_hamlet_areaType",
        "household_origin_code",
        "household_origin_phone",
        "household_origin_hasPersonOfMerit",
        "household_origin_isEthnicMinority",
        "household_origin_startReason",
        "household_origin_endReason",
        "household_mergedInto_code",
        "household_mergedInto_phone",
        "household_mergedInto_hasPersonOfMerit",
        "household_mergedInto_isEthnicMinority",
        "household_mergedInto_startReason",
        "household_mergedInto_endReason"
      ]
    },
    {
      "name": "PolicyDialogue",
      "key": "policyDialogue",
      "plural": "policyDialogues",
      "label": [
        "Đối thoại chính sách",
        "Policy dialogue"
      ],
      "area": "communication",
      "title": [
        "subject"
      ],
      "search": [
        "subject"
      ],
      "isScoped": true,
      "readOnly": false,
      "period": [
        "heldOn"
      ],
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "subject",
          "type": "text",
          "label": [
            "Chủ đề",
            "Subject"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "heldOn",
          "type": "date",
          "label": [
            "Ngày",
            "Held on"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "participants",
          "type": "wholeNumber",
          "label": [
            "Người dự",
            "Participants"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 0,
          "max": 1000000
        },
        {
          "name": "conclusions",
          "type": "longText",
          "label": [
            "Ý kiến, kết luận",
            "Conclusions"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "year",
          "type": "year",
          "label": [
            "Năm",
            "Year"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "min": 1900,
          "max": 2100
        }
      ],
      "inverses": [
        {
          "name": "questions",
          "label": [
            "Câu hỏi",
            "Questions"
          ],
          "resource": "dialogueQuestion",
          "field": "dialogueId"
        }
      ],
      "operations": {
        "list": "policyDialogues",
        "get": "policyDialogue",
        "aggregate": "policyDialogueAggregate",
        "save": "savePolicyDialogues",
        "delete": "deletePolicyDialogues",
        "restore": "restorePolicyDialogues"
      },
      "groupFields": [
        "areaId",
        "heldOn",
        "participants",
        "year",
        "heldOn_year",
        "heldOn_quarter",
        "heldOn_month",
        "participants_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    },
    {
      "name": "DialogueQuestion",
      "key": "dialogueQuestion",
      "plural": "dialogueQuestions",
      "label": [
        "Câu hỏi, kiến nghị",
        "Dialogue question"
      ],
      "area": "communication",
      "title": [
        "question"
      ],
      "search": [],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "CLERK",
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "dialogueId",
          "descending": false
        },
        {
          "field": "position",
          "descending": false
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "dialogueId",
          "type": "reference",
          "label": [
            "Buổi đối thoại",
            "Dialogue"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "dialogue",
          "to": "policyDialogue"
        },
        {
          "name": "position",
          "type": "wholeNumber",
          "label": [
            "Thứ tự",
            "Position"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "min": 1,
          "max": 999
        },
        {
          "name": "question",
          "type": "longText",
          "label": [
            "Câu hỏi, kiến nghị",
            "Question"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "askedBy",
          "type": "text",
          "label": [
            "Nhóm người hỏi",
            "Asked by"
          ],
          "help": [
            "Ghi nhóm (hộ nghèo thôn…), không ghi tên người",
            "A group, not the name of a person"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "organisationId",
          "type": "reference",
          "label": [
            "Đơn vị trả lời",
            "Body that answers"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "organisation",
          "to": "organisation"
        },
        {
          "name": "dueOn",
          "type": "date",
          "label": [
            "Hạn trả lời",
            "Due on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "answer",
          "type": "longText",
          "label": [
            "Trả lời",
            "Answer"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "answeredOn",
          "type": "date",
          "label": [
            "Trả lời ngày",
            "Answered on"
          ],
          "required": false,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "state",
          "type": "choice",
          "label": [
            "Tình trạng",
            "State"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": false,
          "initial": "OPEN",
          "choices": {
            "name": "QuestionState",
            "values": [
              {
                "value": "OPEN",
                "label": [
                  "Chưa trả lời",
                  "Open"
                ]
              },
              {
                "value": "ANSWERED",
                "label": [
                  "Đã trả lời",
                  "Answered"
                ]
              }
            ]
          }
        }
      ],
      "inverses": [],
      "operations": {
        "list": "dialogueQuestions",
        "get": "dialogueQuestion",
        "aggregate": "dialogueQuestionAggregate",
        "save": "saveDialogueQuestions",
        "delete": "deleteDialogueQuestions",
        "restore": "restoreDialogueQuestions"
      },
      "groupFields": [
        "dialogueId",
        "position",
        "organisationId",
        "dueOn",
        "answeredOn",
        "state",
        "dueOn_year",
        "dueOn_quarter",
        "dueOn_month",
        "answeredOn_year",
        "answeredOn_quarter",
        "answeredOn_month",
        "position_band",
        "province",
        "district",
        "commune",
        "hamlet",
        "dialogue_areaId",
        "dialogue_heldOn",
        "dialogue_participants",
        "dialogue_year",
        "organisation_code",
        "organisation_kind",
        "organisation_areaId",
        "organisation_taxCode",
        "organisation_phone",
        "dialogue_area_code",
        "dialogue_area_level",
        "dialogue_area_kind",
        "dialogue_area_areaType",
        "organisation_area_code",
        "organisation_area_level",
        "organisation_area_kind",
        "organisation_area_areaType"
      ]
    },
    {
      "name": "NewsItem",
      "key": "newsItem",
      "plural": "newsItems",
      "label": [
        "Tin bài",
        "News"
      ],
      "area": "communication",
      "title": [
        "title"
      ],
      "search": [
        "title"
      ],
      "isScoped": true,
      "readOnly": false,
      "readRoles": [
        "CLERK",
        "OFFICER",
        "DISTRICT",
        "ANALYST",
        "ADMIN"
      ],
      "writeRoles": [
        "OFFICER",
        "ADMIN"
      ],
      "defaultOrder": [
        {
          "field": "publishedOn",
          "descending": true
        }
      ],
      "fields": [
        {
          "name": "id",
          "type": "wholeNumber",
          "label": [
            "Mã số",
            "Id"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "version",
          "type": "wholeNumber",
          "label": [
            "Phiên bản",
            "Version"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdAt",
          "type": "instant",
          "label": [
            "Tạo lúc",
            "Created at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "createdBy",
          "type": "wholeNumber",
          "label": [
            "Người tạo",
            "Created by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedAt",
          "type": "instant",
          "label": [
            "Sửa lúc",
            "Updated at"
          ],
          "required": true,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "updatedBy",
          "type": "wholeNumber",
          "label": [
            "Người sửa",
            "Updated by"
          ],
          "required": false,
          "derived": true,
          "personal": "NONE",
          "minor": true
        },
        {
          "name": "title",
          "type": "text",
          "label": [
            "Tiêu đề",
            "Title"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 500
        },
        {
          "name": "areaId",
          "type": "reference",
          "label": [
            "Địa bàn",
            "Area"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "relation": "area",
          "to": "administrativeUnit"
        },
        {
          "name": "publishedOn",
          "type": "date",
          "label": [
            "Ngày đăng",
            "Date"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false
        },
        {
          "name": "body",
          "type": "longText",
          "label": [
            "Nội dung",
            "Text"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "maxLength": 20000
        },
        {
          "name": "isPublic",
          "type": "yesNo",
          "label": [
            "Hiện trên trang công khai",
            "On the public page"
          ],
          "help": [
            "Không nêu tên, địa chỉ, hoàn cảnh của người hay hộ cụ thể",
            "Name no person or household, nor how they live"
          ],
          "required": true,
          "derived": false,
          "personal": "NONE",
          "minor": false,
          "initial": false
        }
      ],
      "inverses": [],
      "operations": {
        "list": "newsItems",
        "get": "newsItem",
        "aggregate": "newsItemAggregate",
        "save": "saveNewsItems",
        "delete": "deleteNewsItems",
        "restore": "restoreNewsItems"
      },
      "groupFields": [
        "areaId",
        "publishedOn",
        "isPublic",
        "publishedOn_year",
        "publishedOn_quarter",
        "publishedOn_month",
        "province",
        "district",
        "commune",
        "hamlet",
        "area_code",
        "area_level",
        "area_kind",
        "area_areaType",
        "area_parentId",
        "area_validFrom",
        "area_validTo",
        "area_parent_code",
        "area_parent_level",
        "area_parent_kind",
        "area_parent_areaType"
      ]
    }
  ]
};
